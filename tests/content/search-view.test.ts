import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { close } from 'pagefind';
import { toSearchFiles, writeFiles } from '../../src/search/index/files.ts';
import { searchView } from '../../src/search/ui/view.ts';
import { RECORDS } from '../unit/search/small-guide.ts';
import { FACETS } from '../unit/search/small-library.ts';

/** What the script needs of the markup of `SearchResults.astro`. */
const MARKUP = `<div data-search>
	<form action="/search/"><input name="q" type="search"></form>
	<p id="search-urgent" hidden>Urgent help</p><p id="search-status"></p><ul id="search-chosen" hidden></ul>
	<details id="search-facets" hidden><summary>Narrow</summary></details>
	<p id="search-definition" hidden></p><ol id="results" data-state="idle"></ol>
	<button id="search-more" hidden></button><button id="search-retry" hidden></button>
	<section id="search-help"><div id="search-recent" hidden><ul></ul><button id="search-forget"></button></div></section>
</div>`;

let folder: string;
let base: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'search-view-'));
	base = pathToFileURL(`${folder}/`).href;
	writeFiles(await toSearchFiles(RECORDS, FACETS, [{ say: ['onboarding'], mean: ['recruitment'] }]), join(folder, 'pagefind'));
});
afterAll(async () => {
	await close();
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true, force: true });
});

let root: HTMLElement;
const element = (selector: string) => {
	const found = root.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(selector);
	return found;
};
const isHidden = (selector: string) => element(selector).hasAttribute('hidden') || element(selector).hidden;

beforeEach(() => {
	const { document } = parseHTML(`<!doctype html><html><body>${MARKUP}</body></html>`);
	// Pagefind asks where its script stands.
	Object.defineProperty(document, 'currentScript', { value: null });
	const stored = new Map<string, string>();
	vi.stubGlobal('document', document);
	vi.stubGlobal('Element', document.defaultView?.Element);
	vi.stubGlobal('location', { search: '', pathname: '/search/', assign: () => undefined });
	vi.stubGlobal('history', { replaceState: () => undefined });
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, value: string) => stored.set(name, value),
	});
	vi.stubGlobal('fetch', (address: string) => {
		try {
			return Promise.resolve(new Response(readFileSync(fileURLToPath(address.replace(/\?.*/, '')))));
		} catch {
			return Promise.resolve(new Response(null, { status: 404 }));
		}
	});
	root = document.querySelector<HTMLElement>('[data-search]') as HTMLElement;
});

/** Searches for words in a view of its own, and waits for the end. */
async function search(words: string): Promise<void> {
	const view = searchView(root, base, true);
	view.input.value = words;
	view.start();
	await vi.waitFor(() => expect(element('#results').dataset['state']).not.toMatch(/idle|loading/), { timeout: 20_000 });
}
const titles = () => [...root.querySelectorAll('#results > li > a')].map(({ textContent }) => textContent);

test('results are drawn with their filters, the answers first', async () => {
	await search('how many hours of training');
	expect(titles()[0]).toBe('How many hours of training?');
	expect(element('#search-status').textContent).toMatch(/^\d+ results?\.$/);
	expect(root.querySelectorAll('#search-facets fieldset').length).toBe(FACETS.length);
	expect(isHidden('#search-urgent')).toBe(true);
	expect(isHidden('#search-help')).toBe(true);
});

test('urgent help is shown with words of danger, above the answer on what to do', async () => {
	await search('she wants to die');
	expect(isHidden('#search-urgent')).toBe(false);
	expect(titles()[0]).toBe('Somebody wants to die');
});

test('half a word is answered while it is typed, and what follows takes nothing away', async () => {
	await search('pilot');
	const input = element('input') as HTMLInputElement;
	const type = (words: string) => {
		input.value = words;
		input.dispatchEvent(new (document.defaultView?.Event ?? Event)('input'));
	};
	type('role pla');
	await vi.waitFor(() => expect(titles()[0]).toBe('role-play-in-training'));
	type('role play in tr');
	expect(titles()[0]).toBe('role-play-in-training');
	await vi.waitFor(() => expect(element('#search-status').textContent).toMatch(/results?/));
	expect(titles()[0]).toBe('role-play-in-training');
});

test('nothing found says so and shows other ways in', async () => {
	await search('10.9999/nosuch');
	expect(titles()).toEqual([]);
	expect(element('#search-status').textContent).toContain('No source of this guide has the DOI “10.9999/nosuch”.');
	expect(isHidden('#search-help')).toBe(false);
});

test('a term that was typed has its meaning beside guidance', async () => {
	await search('co-production meaning');
	expect(titles()[0]).toBe('co-production');
	expect(isHidden('#search-definition')).toBe(true);
});

test('an index that does not come is said, with a way to try again; without WebAssembly the connection is not blamed', async () => {
	const { fetch } = globalThis;
	vi.stubGlobal('fetch', (address: string) =>
		address.includes('catalogue.json') ? Promise.resolve(new Response(null, { status: 404 })) : fetch(address),
	);
	await search('training');
	expect(element('#results').dataset['state']).toBe('error');
	expect(element('#search-status').textContent).toContain('could not be loaded');
	expect(isHidden('#search-retry')).toBe(false);
	const { WebAssembly: engine } = globalThis;
	vi.stubGlobal('WebAssembly', undefined);
	await search('self-harm');
	vi.stubGlobal('WebAssembly', engine);
	await vi.waitFor(() => expect(element('#search-status').textContent).toContain('WebAssembly'));
	expect(element('#search-status').textContent).not.toContain('connection');
	expect(isHidden('#search-urgent')).toBe(false);
});
