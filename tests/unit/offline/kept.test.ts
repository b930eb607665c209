import { describe, expect, test } from 'vitest';
import { cacheName, isCopy, keptPath, keyOf } from '../../../src/offline/kept.ts';

describe('what a copy holds', () => {
	test.each([
		['index.html', ''],
		['training/length-and-form/index.html', 'training/length-and-form/'],
		['search/box/index.html', 'search/box/'],
		['offline/index.html', 'offline/'],
		['sources/hse-2025/index.html', 'sources/hse-2025/'],
		['assets/page.Ab12.js', 'assets/page.Ab12.js'],
		['pagefind/catalogue.json', 'pagefind/catalogue.json'],
		['pagefind/cards/0a1b/12.json', 'pagefind/cards/0a1b/12.json'],
		['briefing/ris.json', 'briefing/ris.json'],
		['site.webmanifest', 'site.webmanifest'],
		['icon-192.png', 'icon-192.png'],
	])('%s', (name, path) => expect(keptPath(name)).toBe(path));

	test.each([
		'404.html',
		'.nojekyll',
		'preview.png',
		'favicon.ico',
		'robots.txt',
		'sitemap-0.xml',
		'changes.atom',
		'sources.json',
		'sources/hse-2025.bib',
		'training/length-and-form.json',
		'training/length-and-form/index.md',
		'tools/readiness.docx',
		'peer-support-guide.pdf',
		'peer-support-guide.epub',
		'print/index.html',
		'cite/index.html',
		'data/posts/index.html',
		'editions/2026-11/index.html',
		'offline/kept.json',
		'offline/files.json',
		'offline-worker.js',
	])('and not %s', (name) => expect(keptPath(name)).toBeUndefined());
});

test('a copy belongs to one base path and one build', () => {
	expect(cacheName('/guide/', 'sha256-a')).not.toBe(cacheName('/guide/', 'sha256-b'));
	expect(isCopy(cacheName('/guide/', 'sha256-a'), '/guide/')).toBe(true);
	expect(isCopy(cacheName('/guide/', 'sha256-a'), '/')).toBe(false);
	expect(isCopy(cacheName('/', 'sha256-a'), '/guide/')).toBe(false);
	expect(isCopy('of another program', '/')).toBe(false);
});

describe('a request is answered from the copy', () => {
	const scope = 'https://guide.example/peer/';
	const key = (url: string, rest: Partial<Pick<Request, 'method' | 'cache'>> = {}) =>
		keyOf({ url, method: 'GET', cache: 'default', ...rest }, scope);

	test('by its address without query and fragment', () => {
		expect(key('https://guide.example/peer/search/?q=pay#results')).toBe('https://guide.example/peer/search/');
		expect(key('https://guide.example/peer/pagefind/pagefind.js?1', { cache: 'reload' })).toBe(
			'https://guide.example/peer/pagefind/pagefind.js',
		);
	});

	test('and not where it is for somebody else, changes something or goes past every cache', () => {
		expect(key('https://guide.example/other/')).toBeUndefined();
		expect(key('https://elsewhere.example/peer/')).toBeUndefined();
		expect(key('https://guide.example/peer/', { method: 'POST' })).toBeUndefined();
		expect(key('https://guide.example/peer/offline/kept.json', { cache: 'no-store' })).toBeUndefined();
	});
});
