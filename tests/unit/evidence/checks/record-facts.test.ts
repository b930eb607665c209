import { describe, expect, test } from 'vitest';
import { recordFacts } from '../../../../src/evidence/checks/record-facts.ts';
import { factDigest } from '../../../../src/evidence/fact-digest.ts';
import type { Fact, SourceRecord } from '../../../../src/schema/source.ts';
import { sourceText } from '../../../content.ts';
import { editionFiles, editionOf, FROZEN } from '../../../editions.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'sources/doe-2021.json';
const PAGE = 'https://example.org/record';
const fact = (changes: Partial<Fact> = {}): Fact => ({
	id: 'asked',
	section: 'training',
	fact: 'A survey asked 120 peer support workers.',
	basis: 'abstract',
	...changes,
});
const issuesOf = (changes: Partial<SourceRecord>, more: Parameters<typeof evidenceOf>[0] = {}) =>
	recordFacts(evidenceOf({ [file]: sourceText('doe-2021', changes), ...more }));

test('passes where ids are unlike and everything named is there', () => {
	expect(
		issuesOf({
			facts: [fact(), fact({ id: 'pay', basis: 'secondary', from: PAGE })],
			results: [{ fact: 'pay', outcome: 'pay', grade: 'low', gradeBy: 'roe-2020' }],
			appraisals: [{ tool: 'AMSTAR 2', of: 'the review', value: 'low', by: 'roe-2020' }],
			unsure: ['facts.pay: an old page', 'countries: inferred'],
		}),
	).toEqual([]);
});

test('the second fact of an id is named, and the third', () => {
	expect(issuesOf({ facts: [fact(), fact({ fact: 'Two.' }), fact({ fact: 'Three.' })] }).map(({ rule, line }) => [rule, line])).toEqual([
		['fact-id', 42],
		['fact-id', 48],
	]);
});

describe('the page of a fact', () => {
	test('is wanted where it was read at second hand', () => {
		expect(issuesOf({ facts: [fact({ basis: 'secondary' })] })).toMatchObject([
			{ rule: 'fact-page', file, line: 35, found: '`asked` was read at second hand, and no page is named' },
		]);
	});

	test('is one of those in the record, to the letter', () => {
		expect(issuesOf({ facts: [fact({ basis: 'secondary', from: `${PAGE}/` })] })).toMatchObject([
			{ rule: 'fact-page', fix: `write one of its addresses: ${PAGE}` },
		]);
	});

	test('has no place on a fact that was read itself', () => {
		expect(issuesOf({ facts: [fact({ from: PAGE })] })).toMatchObject([
			{ rule: 'fact-page', fix: 'take `from` out, or write `"basis": "secondary"`' },
		]);
	});
});

describe('a fact of another work', () => {
	const read = (words: string, changes: Partial<Fact> = {}) =>
		issuesOf({ facts: [fact({ fact: words, basis: 'secondary', from: PAGE, ...changes })] });

	test.each([
		['A later paper reports that workers stayed.', 'A later paper'],
		['Another study found that they left.', 'Another study'],
		['A companion article gives the costs.', 'A companion article'],
		['A separate conference abstract tells of costs.', 'A separate conference abstract'],
		['A further survey asked 488 workers.', 'A further survey'],
	])('is named: “%s”', (words, start) => {
		expect(read(words)).toMatchObject([{ rule: 'parked-fact', file, line: 38, found: `\`asked\` tells of another work, “${start}”` }]);
	});

	test.each([
		'A later commentary reports from this study that nurses supervised.',
		'A later paper that cites it says that views changed.',
		'Another action of the roadmap is training.',
		'Another body’s page presents the service.',
		'Workers stayed, as a later paper reports.',
		'A later stage of the course is a placement.',
	])('is not meant by “%s”', (words) => {
		expect(read(words)).toEqual([]);
	});

	test('is looked for only among those that were read at second hand', () => {
		expect(issuesOf({ facts: [fact({ fact: 'Another study found that they left.' })] })).toEqual([]);
	});
});

describe('what results, appraisals and doubts name', () => {
	test('a fact that is none, with the nearest', () => {
		expect(
			issuesOf({ results: [{ fact: 'askd', outcome: 'staying' }], unsure: ['facts.pay: not seen again'] }).map(({ rule, found, fix }) => [
				rule,
				found,
				fix,
			]),
		).toEqual([
			['unknown-strength', 'a result names the fact `askd`', 'write `asked`'],
			['unknown-strength', 'a doubt names the fact `pay`', 'name one of: asked'],
		]);
	});

	test('a record that is none', () => {
		expect(
			issuesOf({
				results: [{ fact: 'asked', outcome: 'staying', grade: 'low', gradeBy: 'roe-2002' }],
				appraisals: [{ tool: 'AMSTAR 2', of: 'the review', value: 'low', by: 'cooper-1999' }],
			}),
		).toMatchObject([
			{ rule: 'unknown-strength', found: 'the key `roe-2002`', fix: 'write `roe-2020`' },
			{ rule: 'unknown-strength', found: 'the key `cooper-1999`', fix: 'name the record whose authors judged it' },
		]);
	});

	test('a grade of nobody, and somebody’s grade that is none', () => {
		expect(
			issuesOf({
				results: [
					{ fact: 'asked', outcome: 'staying', grade: 'low' },
					{ fact: 'asked', outcome: 'leaving', gradeBy: 'roe-2020' },
				],
			}).map(({ found }) => found),
		).toEqual(['a grade, and not whose it is', 'who graded a result, and no grade']);
	});
});

describe('a fact that the newest edition rests on', () => {
	const FIRST = fact();
	const frozen = (id: string, words = FIRST.fact) =>
		editionFiles({ ...editionOf('2025-12', FROZEN), facts: { 'doe-2021': { [id]: factDigest({ fact: words }) } } });

	test('keeps its id; its words may be corrected', () => {
		expect(issuesOf({ facts: [FIRST] }, frozen('asked'))).toEqual([]);
		expect(issuesOf({ facts: [fact({ fact: 'A survey asked 121 peer support workers.' })] }, frozen('asked'))).toEqual([]);
	});

	test('is known by its words under another id', () => {
		expect(issuesOf({ facts: [FIRST] }, frozen('who-was-asked'))).toMatchObject([
			{
				rule: 'changed-fact-id',
				file,
				line: 36,
				found: '`asked` for the fact that was `who-was-asked`',
				fix: 'write `who-was-asked` again',
			},
		]);
	});

	test('is missed where it is gone', () => {
		expect(issuesOf({ facts: [FIRST] }, frozen('pay', 'Workers earn little.'))).toMatchObject([
			{ rule: 'changed-fact-id', found: 'no fact `pay`, which the newest edition rests on' },
		]);
	});

	test('does not change its id with another', () => {
		const [one, two] = [fact({ id: 'pay' }), fact({ id: 'asked', fact: 'Workers earn little.' })];
		const both = editionFiles({
			...editionOf('2025-12', FROZEN),
			facts: { 'doe-2021': { asked: factDigest(one), pay: factDigest(two) } },
		});
		expect(issuesOf({ facts: [one, two] }, both).map(({ rule, fix }) => [rule, fix])).toEqual([
			['changed-fact-id', 'write `asked` again'],
			['changed-fact-id', 'write `pay` again'],
		]);
	});
});
