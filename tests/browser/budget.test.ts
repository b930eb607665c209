import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { findPages } from './pages.ts';

/** What fits into the first flight of a TCP connection, headers apart, in bytes. */
const HTML_AND_CSS = 14_000;
/** Script that runs when a page has loaded, in bytes. */
const SCRIPT = 2_048;
/** Pages that are long on purpose and say so. */
const LONG_PAGES = new Set(['/print/', '/data/posts/', '/data/outcomes/', '/data/certification/', '/data/workforce/']);

/** A third of the way that Brotli can go takes a thirtieth of the time, and no less room: what fits so fits. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const sum = (list: readonly number[]) => list.reduce((total, size) => total + size, 0);

test('every ordinary page fits: HTML and styles in 14,000 bytes, script in 2,048, compressed', () => {
	const site = inject('site');
	const sizes = new Map<string, number>();
	const sizeOf = (path: string) => {
		const size = sizes.get(path) ?? brotliCompressSync(readFileSync(join(site, path))).length;
		sizes.set(path, size);
		return size;
	};
	/** A script with what it imports, which loads with it. */
	const withImports = (path: string): string[] => {
		const imported = [...readFileSync(join(site, path), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)];
		return [path, ...imported.flatMap(([, name = '']) => withImports(join(dirname(path), name)))];
	};
	const over = findPages(site)
		.filter(({ path }) => !LONG_PAGES.has(path))
		.flatMap(({ path, html }) => {
			const { document } = parseHTML(html);
			const files = (selector: string, name: string) =>
				[...document.querySelectorAll(selector)].map((element) => sizeOf(element.getAttribute(name) ?? ''));
			const styles = sum(files('link[rel="stylesheet"]:not([media="print"])', 'href'));
			const fits = brotliCompressSync(html, QUICK).length + styles <= HTML_AND_CSS;
			const page = fits ? 0 : brotliCompressSync(html).length + styles;
			const scripts = [...document.querySelectorAll('script[src]')].flatMap((element) => withImports(element.getAttribute('src') ?? ''));
			const script = sum([...new Set(scripts)].map(sizeOf));
			return [
				...(page > HTML_AND_CSS ? [`${path}: ${page} bytes of HTML and CSS`] : []),
				...(script > SCRIPT ? [`${path}: ${script} bytes of script`] : []),
			];
		});
	expect(over).toEqual([]);
});
