import { expect, test } from 'vitest';
import { citationWithoutFact, doubtfulFact, unknownFact, whyWithoutFact } from '../../../../src/evidence/checks/named-facts.ts';
import { changed, sourceText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const DOUBTED = { 'sources/roe-2020.json': sourceText('roe-2020', { unsure: ['facts.asked: not seen again', 'countries: inferred'] }) };
const ROW = '\nprogrammes:\n  - name: One\n    country: Ireland\n    form: course\n    sources: [doe-2021#asked]\n---\n\n';

test('passes where every citation names facts that are there and that nobody doubts', () => {
	for (const check of [unknownFact, citationWithoutFact, whyWithoutFact, doubtfulFact]) expect(check(evidenceOf())).toEqual([]);
});

const NAMED_FIRST = 'Workers named it first. The survey asked them [@roe-2020#asked].';
const withWhy = (words: string) => evidenceOf({ [file]: topic(NAMED_FIRST, words) });

test('a why may cite a work in passing where it names a fact elsewhere', () => {
	const evidence = withWhy('Workers named it first [@roe-2020], and asked [@roe-2020#asked].');
	expect([...citationWithoutFact(evidence), ...whyWithoutFact(evidence)]).toEqual([]);
});

test('a why that names no fact is a fault, whether it cites a work as a whole or nothing', () => {
	expect(whyWithoutFact(withWhy('Workers named it first [@roe-2020].'))).toEqual([
		{
			rule: 'why-without-fact',
			file,
			line: 30,
			found: 'the why of `supervision-named-first` cites no more than works as a whole',
			fix: 'name a fact that it rests on: `[@roe-2020#asked]`, or another',
		},
	]);
	expect(whyWithoutFact(withWhy('Workers named it first.'))).toMatchObject([
		{ line: 30, found: 'the why of `supervision-named-first` cites nothing', fix: expect.stringContaining('[@roe-2020#asked]') as string },
	]);
	expect(citationWithoutFact(withWhy('Workers named it first [@roe-2020].'))).toEqual([]);
});

test('a work as a whole is cited nowhere else, in a summary as little as in a row', () => {
	const whole = (from: string, to: string) => citationWithoutFact(evidenceOf({ [file]: topic(from, to) }));
	expect(whole('in post [@roe-2020#asked]', 'in post [@roe-2020]')).toMatchObject([{ rule: 'citation-without-fact', line: 3 }]);
	expect(whole('advertised [@roe-2020#asked]', 'advertised [@roe-2020]')).toMatchObject([{ line: 14 }]);
	expect(whole('\n---\n\n', ROW.replace('doe-2021#asked', 'roe-2020'))).toMatchObject([{ line: 21 }]);
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
