import { expect, test } from 'vitest';
import { citationWithoutFact, doubtfulFact, unknownFact } from '../../../../src/evidence/checks/named-facts.ts';
import { changed, sourceText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const DOUBTED = { 'sources/roe-2020.json': sourceText('roe-2020', { unsure: ['facts.asked: not seen again', 'countries: inferred'] }) };
const ROW = '\nprogrammes:\n  - name: One\n    country: Ireland\n    form: course\n    sources: [doe-2021#asked]\n---\n\n';

test('passes where every citation names facts that are there and that nobody doubts', () => {
	for (const check of [unknownFact, citationWithoutFact, doubtfulFact]) expect(check(evidenceOf())).toEqual([]);
});

test('a why may cite a work in passing where it names a fact elsewhere', () => {
	const why = (words: string) => citationWithoutFact(evidenceOf({ [file]: topic('Workers named it first.', words) }));
	expect(why('Workers named it first [@roe-2020], and asked [@roe-2020#asked].')).toEqual([]);
	expect(why('Workers named it first [@roe-2020].')).toMatchObject([{ rule: 'citation-without-fact', line: 28 }]);
	expect(why('Workers named it first.')).toEqual([]);
});

test('names the nearest fact, or those that there are', () => {
	const near = (fact: string) =>
		unknownFact(evidenceOf({ [file]: topic('advertised [@roe-2020#asked]', `advertised [@roe-2020#${fact}]`) }));
	expect(near('askd')).toMatchObject([{ file, line: 14, found: 'names @roe-2020#askd', fix: 'write `@roe-2020#asked`' }]);
	expect(near('pay-in-ireland')).toMatchObject([{ fix: 'name one of: asked' }]);
});

test('a doubt stops a statement and its why alike, and is a warning in a row', () => {
	expect(new Set(doubtfulFact(evidenceOf(DOUBTED)).map(({ line, warning }) => `${line} ${String(warning)}`))).toContain('14 undefined');
	const unaudited = doubtfulFact(
		evidenceOf({ 'sources/doe-2021.json': sourceText('doe-2021', { audited: false }), [file]: changed(TOPIC, '\n---\n\n', ROW) }),
	);
	expect(unaudited).toMatchObject([{ rule: 'doubtful-fact', line: 21, warning: true }]);
});
