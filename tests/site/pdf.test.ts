import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site, writeSite } from './base.ts';
import { type Outcome, run } from './command.ts';

const FILE = 'peer-support-guide.pdf';
const place = writeSite(new Site());
const SETTINGS = {
	GUIDE_CONTENT: place.content,
	GUIDE_DIST: place.dist,
	SITE_URL: 'https://guide.example',
	BASE_PATH: '/peer-support/',
};
const linking = () =>
	globSync('**/*.html', { cwd: place.dist }).filter((file) =>
		readFileSync(join(place.dist, file), 'utf8').includes(`href="/peer-support/${FILE}"`),
	);

afterAll(place.remove);

describe('npm run build', () => {
	beforeAll(() => run('build', SETTINGS), 120_000);

	test('makes no PDF, and no page leads to one', () => {
		expect(existsSync(join(place.dist, 'print/index.html'))).toBe(true);
		expect(existsSync(join(place.dist, FILE))).toBe(false);
		expect(linking()).toEqual([]);
	});

	test('the page to print is kept from search engines and out of the sitemap', () => {
		const { document } = parseHTML(readFileSync(join(place.dist, 'print/index.html'), 'utf8'));
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(readFileSync(join(place.dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/print/');
	});
});

describe('npm run build -- --pdf', () => {
	let outcome: Outcome;
	beforeAll(async () => {
		outcome = await run('build', SETTINGS, ['--pdf']);
	}, 180_000);

	test('builds the site with its PDF, to which every page leads', () => {
		expect(outcome).toMatchObject({ code: 0, stderr: '' });
		expect(existsSync(join(place.dist, FILE))).toBe(true);
		// Cards and the search in place have no foot.
		const pages = globSync('**/*.html', { cwd: place.dist }).filter((file) => !/^(?:search.box|embed)\b/.test(file));
		expect(linking().sort()).toEqual(pages.sort());
	});

	test('the file’s outward links lead to where the site will stand', async () => {
		const document = await getDocumentProxy(new Uint8Array(readFileSync(join(place.dist, FILE))));
		const annotations = (await (await document.getPage(1)).getAnnotations()) as { url?: string }[];
		expect(annotations.map(({ url }) => url)).toContain('https://guide.example/peer-support/');
		expect(annotations.filter(({ url }) => url?.includes('127.0.0.1') ?? false)).toEqual([]);
	});
});
