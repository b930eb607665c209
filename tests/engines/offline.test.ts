import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { installed } from '../installed.ts';
import { serveSite, type ServedSite } from '../serve.ts';
import { SMALL_BASE } from '../browser/small-guide.ts';
import { type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** A copy is hundreds of files: the limit only ends what hangs, in milliseconds. */
const HANGS = 300_000;

describe.each([
	{ name: 'Firefox', start: startFirefox, here: installed('the offline copy in Firefox', 'firefox-esr') },
	{ name: 'WebKit', start: startWebKit, here: installed('the offline copy in WebKit', 'WebKitWebDriver', 'Xvfb') },
])('$name', ({ start, here }) => {
	describe.runIf(here)('keeps the guide', () => {
		let engine: Engine;
		let server: ServedSite;
		beforeEach(async () => {
			server = await serveSite(inject('smallSite'), SMALL_BASE);
			engine = await start();
		});
		afterEach(async () => {
			await engine.close();
			await server.stop().catch(() => undefined);
		});

		const at = (path: string) => server.origin + SMALL_BASE + path;
		const heading = () => engine.run(() => document.querySelector('h1')?.textContent.trim());
		const said = () => engine.run(() => document.querySelector('#offline-copy [role="status"]')?.textContent ?? '');

		test(
			'and opens it, with its search, when its server is gone; says what is not kept; removes it',
			async () => {
				await engine.open(at('display/'));
				await expect.poll(said, { timeout: HANGS }).toMatch(/takes \d+\.\d MB on this device/);
				await engine.click('#offline-copy [data-part="keep"]');
				await expect.poll(said, { timeout: HANGS }).toMatch(/is on this device/);
				await server.stop();
				for (const path of ['', 'answers/first/', 'training/staying/', 'tools/supervision/', 'glossary/']) {
					await engine.open(at(path));
					expect([path, await heading()]).not.toEqual([path, 'This page is not on this device']);
				}
				await engine.open(at('search/?q=supervision'));
				await expect
					.poll(() => engine.run(() => document.querySelector('#results')?.getAttribute('data-state')), { timeout: HANGS })
					.toBe('done');
				expect(await engine.run(() => document.querySelectorAll('#results > li').length)).toBeGreaterThan(3);
				await engine.open(at('print/'));
				expect(await heading()).toBe('This page is not on this device');
				await engine.open(at('display/'));
				await expect.poll(said, { timeout: HANGS }).toMatch(/is on this device/);
				await engine.click('#offline-copy [data-part="remove"]');
				await expect.poll(said, { timeout: HANGS }).toMatch(/^Removed/);
				expect(await engine.run(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
					[],
					0,
				]);
			},
			HANGS,
		);
	});
});
