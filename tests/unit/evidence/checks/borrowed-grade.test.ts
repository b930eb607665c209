import { expect, test } from 'vitest';
import { borrowedGrade } from '../../../../src/evidence/checks/borrowed-grade.ts';
import type { SourceRecord } from '../../../../src/schema/source.ts';
import { changed, sectionText, source, sourceText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const FIX = 'name the fact whose result the source graded so, or take the certainty out';
const [ASKED] = source('roe-2020').facts;
/** A record with two facts, of which the first has a result graded low. */
const graded = (changes: Partial<SourceRecord> = {}) =>
	sourceText('roe-2020', {
		facts: [...(ASKED ? [ASKED, { ...ASKED, id: 'pay' }] : [])],
		results: [{ fact: 'asked', outcome: 'staying', grade: 'low', gradeBy: 'roe-2020' }],
		...changes,
	});
const withCertainty = (certainty: string) => topic('    claim: association\n', `    claim: association\n    certainty: ${certainty}\n`);
const issuesOf = (text: string, record = graded()) => borrowedGrade(evidenceOf({ 'sources/roe-2020.json': record, [file]: text }));

test('a finding may have the grade of a result of a fact that it names', () => {
	expect(issuesOf(withCertainty('low'))).toEqual([]);
	expect(issuesOf(TOPIC)).toEqual([]);
});

test('another grade than the source gave is borrowed', () => {
	expect(issuesOf(withCertainty('high'))).toEqual([
		{
			rule: 'borrowed-grade',
			file,
			line: 11,
			found: '`supervision-keeps-people` has the certainty “high”, and the facts that it names are graded low',
			fix: FIX,
		},
	]);
});

test('the grade of another fact of the same record is borrowed', () => {
	const text = withCertainty('low').replace('[@roe-2020#asked, p. 3; @roe-2020#asked]', '[@roe-2020#pay]');
	expect(issuesOf(text)).toMatchObject([
		{ found: '`supervision-keeps-people` has the certainty “low”, and no fact that it names is graded' },
	]);
});

test('the grade of a fact that the why alone names is borrowed', () => {
	const text = withCertainty('low')
		.replace('[@roe-2020#asked, p. 3; @roe-2020#asked]', '[@roe-2020#pay]')
		.replace('120 workers [@roe-2020#asked]', '120 workers [@roe-2020#asked+pay]');
	expect(issuesOf(text)).toHaveLength(1);
});

test('a result without a grade lends none', () => {
	expect(issuesOf(withCertainty('low'), graded({ results: [{ fact: 'asked', outcome: 'staying' }] }))).toHaveLength(1);
});

test('a row of a topic has a grade only of its own facts', () => {
	const outcomes = (certainty: string, reference: string) => ({
		'sources/roe-2020.json': graded(),
		'sections/effectiveness.yaml': sectionText('supervision'),
		'effectiveness/one.mdx': changed(
			TOPIC.replaceAll('supervision-', 'effects-'),
			'\n---\n\n',
			`\noutcomes:\n  - outcome: Recovery\n    group: recovery\n    comparison: usual care\n    inWords: More recovered.\n    direction: favours peer support\n    certainty: ${certainty}\n    sources: [${reference}]\n---\n\n`,
		),
	});
	expect(borrowedGrade(evidenceOf(outcomes('low', 'roe-2020#asked')))).toEqual([]);
	const borrowed = (certainty: string, reference: string) => borrowedGrade(evidenceOf(outcomes(certainty, reference)));
	expect(borrowed('moderate', 'roe-2020#asked')).toMatchObject([
		{
			file: 'effectiveness/one.mdx',
			line: 21,
			found: 'the row “Recovery” has the certainty “moderate”, and the facts that it names are graded low',
		},
	]);
	expect(borrowed('low', 'roe-2020#pay')).toMatchObject([
		{ found: 'the row “Recovery” has the certainty “low”, and no fact that it names is graded' },
	]);
});

test('a row of the table of outcomes has a grade only of its own facts', () => {
	const table = (certainty: string | null) =>
		`${JSON.stringify([
			{
				source: 'roe-2020#asked',
				outcome: 'Recovery',
				comparison: 'usual care',
				measure: null,
				estimate: null,
				low: null,
				high: null,
				studies: null,
				participants: null,
				followUp: null,
				direction: 'favours peer support',
				certainty,
				certaintyBy: certainty === null ? null : 'its authors',
				better: 'higher',
				reviewQuality: 'not rated',
			},
		])}\n`;
	const of = (certainty: string | null) =>
		borrowedGrade(evidenceOf({ 'sources/roe-2020.json': graded(), 'tables/outcomes.json': table(certainty) }));
	expect(of('low')).toEqual([]);
	expect(of(null)).toEqual([]);
	expect(of('very low')).toMatchObject([{ file: 'tables/outcomes.json', line: 1, fix: FIX }]);
});
