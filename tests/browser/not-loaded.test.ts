import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { TOPIC, unfoldAll } from './briefing.ts';
import { freshPages } from './fresh-pages.ts';

let page: Page;
freshPages((fresh) => (page = fresh), { mayComplain: true });

/** Opens a page and lets the one script come that every page has, and none that it asks for. */
async function openWithoutParts(path: string): Promise<void> {
	const html = await (await page.request.get(path)).text();
	await page.route('**/assets/*.js', (route) =>
		html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : route.abort(),
	);
	await page.goto(path);
}

describe('a part of a page that does not come is said on', () => {
	test.each([
		TOPIC,
		'/for/service-managers/checklist/',
		'/cite/',
		'/sources/',
		'/search/?q=pay',
		'/tools/supervision/',
		'/data/workforce/',
		'/display/',
	])('%s', async (path) => {
		await openWithoutParts(path);
		await page
			.getByRole('status')
			.filter({ hasText: /did not load|could not be loaded/ })
			.first()
			.waitFor();
	});

	test('the briefing', async () => {
		await page.goto('/');
		await page.evaluate((id) => localStorage.setItem('guide-briefing', id), 'training-length-range');
		await openWithoutParts('/briefing/');
		await page
			.getByText(/did not load|could not be loaded/)
			.first()
			.waitFor();
	});
});

test('what a topic does is in it when it has loaded: without a connection a tick is kept and said, and a link copied', async () => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(TOPIC);
	await unfoldAll(page);
	const tools = page.locator('.statement .tools').first();
	await tools.getByRole('checkbox').waitFor();
	await page.context().setOffline(true);
	await tools.getByRole('button').click();
	await tools.getByText('Copied').waitFor();
	await tools.getByRole('checkbox').check();
	await tools.getByText('Added:').waitFor();
});
