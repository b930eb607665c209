import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCitationCache } from '../../../src/build/citation-cache.ts';
import { type CitationCache, memoryCache } from '../../../src/citation/cache.ts';
import { toCitations } from '../../../src/citation/citations.ts';
import { source, sourceText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-citations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, readdirSync(folder)[0] ?? '');

describe('the cache on disk', () => {
	test('keeps what was set from one build to the next', () => {
		openCitationCache(folder).set('a', 'Roe, A. “2020”');
		expect(openCitationCache(folder).get('a')).toBe('Roe, A. “2020”');
	});

	test.each([
		['cut off by a killed build', (text: string) => text.slice(0, -6)],
		['with another value', (text: string) => text.replace('Doe', 'Foe')],
		['that is no JSON', (text: string) => text.replace('["b"', '["b')],
	])('throws away an entry %s and keeps the others', (_, damage) => {
		const cache = openCitationCache(folder);
		cache.set('a', 'Roe');
		cache.set('b', 'Doe');
		writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
		const again = openCitationCache(folder);
		expect([again.get('a'), again.get('b')]).toEqual(['Roe', undefined]);
		again.set('b', 'Doe');
		expect(openCitationCache(folder).get('b')).toBe('Doe');
	});

	test('of two builds at once holds what both have set', () => {
		const [one, other] = [openCitationCache(folder), openCitationCache(folder)];
		one.set('a', 'Roe');
		other.set('b', 'Doe');
		const again = openCitationCache(folder);
		expect([again.get('a'), again.get('b')]).toEqual(['Roe', 'Doe']);
	});

	test('that cannot be written lasts as long as the process', () => {
		writeFileSync(join(folder, 'a-file'), '');
		const cache = openCitationCache(join(folder, 'a-file/below'));
		cache.set('a', 'Roe');
		expect(cache.get('a')).toBe('Roe');
	});
});

describe('what citeproc is asked for', () => {
	const { csl } = source('roe-2020');
	const sourcesOf = (...works: { id: string; title?: string; issued?: { 'date-parts': [number[]] } }[]) =>
		evidenceOf(
			Object.fromEntries(
				works.map((work) => [`sources/${work.id}.json`, sourceText(work.id, { csl: { ...csl, DOI: undefined, ...work } })]),
			),
		).guide.sources.values();
	/** A cache that counts what was formatted. */
	function counting(): CitationCache & { formatted: string[] } {
		const { get, set } = memoryCache();
		const formatted: string[] = [];
		return { formatted, get, set: (key, value) => (formatted.push(value), set(key, value)) };
	}
	const year = (number: number) => ({ 'date-parts': [[number]] as [number[]] });

	test('is only what has changed since the last build', () => {
		const cache = counting();
		const before = toCitations(sourcesOf({ id: 'one-2020' }, { id: 'two-2021', issued: year(2021) }), 'apa', cache);
		before.reference('one-2020');
		before.reference('two-2021');
		cache.formatted.length = 0;
		const after = toCitations(sourcesOf({ id: 'one-2020' }, { id: 'two-2021', issued: year(2021), title: 'Another title' }), 'apa', cache);
		expect(after.reference('one-2020')).toBe(before.reference('one-2020'));
		expect(after.reference('two-2021')).toContain('Another title');
		expect(cache.formatted.filter((text) => !text.includes('Another title') && !text.includes('2021'))).toEqual([]);
	});

	test('a work that comes to share a label with another gets its letter', () => {
		const cache = memoryCache();
		const [one, other] = [...sourcesOf({ id: 'one-2020' }, { id: 'another-2020', title: 'Zebra' })].filter(({ id }) => id !== 'roe-2020');
		if (!one || !other) throw new Error('the small guide lacks its sources');
		expect(toCitations([one], 'apa', cache).label(one.id)).toMatch(/, 2020$/);
		expect(toCitations([one, other], 'apa', cache).label(one.id)).toMatch(/, 2020[ab]$/);
	});
});
