import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, origin } from './browser.ts';
import { outlineFile, readOutlines } from './outlines.ts';
import { PAGE_KINDS } from './page-kinds.ts';

let browser: Browser;
let outlines: Map<string, string>;
beforeAll(async () => {
	browser = await launchBrowser();
	outlines = await readOutlines(browser, origin());
});
afterAll(() => browser.close());

test.for(Object.keys(PAGE_KINDS))(
	'%s: assistive technology meets what it met when somebody last looked; else `npm run outlines` and review',
	(kind) => {
		const file = outlineFile(kind);
		expect(outlines.get(kind)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
	},
);

test('no outline is kept of a kind of page that there is no more', () => {
	const kept = readdirSync('tests/browser/outlines').sort();
	expect(kept).toEqual(
		Object.keys(PAGE_KINDS)
			.map((kind) => basename(outlineFile(kind)))
			.sort(),
	);
});
