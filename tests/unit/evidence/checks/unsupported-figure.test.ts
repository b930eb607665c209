import { describe, expect, test } from 'vitest';
import { unsupportedFigure } from '../../../../src/evidence/checks/unsupported-figure.ts';
import { audienceText, changed, GUIDE, sectionText, sourceText } from '../../../content.ts';
import { editionFiles, editionOf, FROZEN } from '../../../editions.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const DOE = sourceText('doe-2021', {
	size: '45 people',
	facts: [{ id: 'asked', section: 'training', fact: 'Courses lasted twenty-six hours.', basis: 'abstract' }],
	limitations: ['Only 17 answered.'],
	csl: { id: 'doe-2021', type: 'report', title: 'The first 90 days', issued: { 'date-parts': [[2021]] } },
});
const issuesOf = (text: string, changes: Parameters<typeof evidenceOf>[0] = {}) =>
	unsupportedFigure(evidenceOf({ 'sources/doe-2021.json': DOE, [file]: text, ...changes }));

test('passes where each figure stands in a fact that its sentence names', () => {
	expect(issuesOf(topic('longer [@roe-2020#asked, p. 3; @roe-2020#asked]', 'longer, 120 of them [@roe-2020#asked]'))).toEqual([]);
});

test('names line, figure and the facts that do not hold it', () => {
	expect(issuesOf(topic('stay longer [@roe-2020#asked, p. 3;', 'stay 18 months longer [@doe-2021#asked;'))).toEqual([
		{
			rule: 'unsupported-figure',
			file,
			line: 9,
			found: '“18” in “Workers who have it stay 18 months longer.”',
			fix: 'no fact of @doe-2021#asked, @roe-2020#asked holds it: name the fact that does, or take it out',
		},
	]);
});

test('shows the words on either side of the very figure', () => {
	expect(issuesOf(topic('stay longer', 'stay longer, as 120 workers of the survey said, by 12 months'))).toMatchObject([
		{ found: '“12” in “s of the survey said, by 12 months.”' },
	]);
});

test.each(['26 hours', 'twenty-six hours'])('finds “%s” in a fact', (words) => {
	expect(issuesOf(topic('longer [@roe-2020#asked, p. 3; @roe-2020#asked]', `longer, ${words} [@doe-2021#asked]`))).toEqual([]);
});

test.each(['45 people', '17 who answered', '90 days', 'in 2021'])(
	'does not look for “%s” in the size, a limit, the title or the year of the record',
	(words) => {
		expect(issuesOf(topic('longer [@roe-2020#asked, p. 3; @roe-2020#asked]', `longer, ${words} [@doe-2021#asked]`))).toHaveLength(1);
	},
);

test('looks in what the very sentence names, and in no other sentence’s facts', () => {
	expect(
		issuesOf(topic('Workers named it first.', 'Courses took 26 hours [@doe-2021#asked]. Of 120 many named it [@roe-2020#asked].')),
	).toEqual([]);
	expect(issuesOf(topic('Workers named it first.', 'They were 26 [@roe-2020#asked]. Courses are long [@doe-2021#asked].'))).toMatchObject([
		{ line: 30, found: '“26” in “They were 26.”' },
	]);
});

test('a sentence with a figure and no fact is a fault, whatever the sentence before it cites', () => {
	expect(issuesOf(topic('Workers named it first.', 'Workers named it [@roe-2020#asked]. They were 120.'))).toMatchObject([
		{ found: '“120” in “They were 120.”', fix: 'cite the fact that holds it in this sentence, as `[@key#fact]`' },
	]);
	expect(issuesOf(topic('Workers named it first.', 'Workers named it [@roe-2020]: 120.'))).toMatchObject([
		{ fix: 'name the fact that holds it, as `[@key#fact]`' },
	]);
});

test('the year of an author who is part of a sentence is no figure', () => {
	expect(issuesOf(topic('Workers named it first.', '@roe-2020#asked asked 120.'))).toEqual([]);
});

describe('looks at', () => {
	test('a reason, on the facts of its statement', () => {
		expect(issuesOf(topic('One survey asked them.', 'A survey asked 120 workers.'))).toEqual([]);
		expect(issuesOf(topic('One survey asked them.', 'A survey asked 121 workers.'))).toMatchObject([{ file, line: 11 }]);
	});

	test('a why, sentence by sentence', () => {
		expect(issuesOf(topic('Workers named it first.', '26 hours [@doe-2021#asked] of 120 workers [@roe-2020#asked] named it.'))).toEqual([]);
		expect(issuesOf(topic('Workers named it first.', '45 workers named it.'))).toMatchObject([
			{ file, line: 30, found: '“45” in “45 workers named it.”' },
		]);
	});

	test('a row, its words and its numbers', () => {
		const row = (hours: number) =>
			changed(
				TOPIC,
				'\n---\n\n',
				`\nprogrammes:\n  - name: A course\n    country: Ireland\n    length: { unit: hours, from: ${hours} }\n    form: course\n    sources: [doe-2021#asked]\n---\n\n`,
			);
		expect(issuesOf(row(26))).toEqual([]);
		expect(issuesOf(row(25))).toMatchObject([{ file, line: 21, found: '“25” in “course; Ireland; hours; 25; course”' }]);
	});

	test('whom a section is for, which cites nothing', () => {
		const section = changed(sectionText('supervision'), 'For those', 'For 120 people');
		expect(issuesOf(TOPIC, { 'sections/training.yaml': section })).toEqual([
			{
				rule: 'unsupported-figure',
				file: 'sections/training.yaml',
				line: 4,
				found: '“120” in “For 120 people who need it.”',
				fix: 'take it out: nothing is cited here',
			},
		]);
	});

	test('the name of a topic, on what its statements name', () => {
		expect(issuesOf(topic('How people stay', 'How 120 people stay'))).toEqual([]);
		expect(issuesOf(topic('How people stay', 'How 45 people stay'))).toMatchObject([{ file, line: 2 }]);
	});

	test('what a reader’s page offers, what is new in a section and what the guide is, which cite nothing', () => {
		const section = changed(sectionText('supervision'), 'The first edition.', 'Of 100 people 97 recover.');
		const reader = changed(audienceText('supervision'), 'What to settle first.', 'What 97 settled first.');
		const guide = changed(GUIDE, 'What the tests read.', 'What 97 read.');
		expect(
			issuesOf(TOPIC, { 'sections/training.yaml': section, 'audiences/service-managers.yaml': reader, 'guide.yaml': guide }).map(
				({ file: where, line, found }) => `${where}:${line} ${found.slice(0, 5)}`,
			),
		).toEqual([
			'sections/training.yaml:13 “100”',
			'sections/training.yaml:13 “97” ',
			'audiences/service-managers.yaml:3 “97” ',
			'guide.yaml:2 “97” ',
		]);
	});

	test('a note on a change, which may say what the statement said', () => {
		const frozen = FROZEN.map((one) => (one.kind === 'gap' ? { ...one, text: 'Of 45 nothing is known [@roe-2020#asked].' } : one));
		const note = (what: string) =>
			issuesOf(TOPIC, {
				...editionFiles(editionOf('2025-12', frozen)),
				'changes.yaml': `changes:\n  - since: 2025-12\n    statement: supervision-cost-unknown\n    what: ${what}\n    why: It was wrong.\n`,
			});
		expect(note('It said 45 of 120.')).toEqual([]);
		expect(note('It said 46 of 120.')).toMatchObject([{ rule: 'unsupported-figure', file: 'changes.yaml', line: 4 }]);
	});

	test('a task, on the statements that it names', () => {
		const task = (figure: number) => ({
			'audiences/service-managers.yaml': audienceText('supervision').replace('It is settled', `It is settled with ${figure} workers`),
		});
		expect(issuesOf(TOPIC, task(120))).toEqual([]);
		expect(issuesOf(TOPIC, task(45))).toMatchObject([{ file: 'audiences/service-managers.yaml', line: 10 }]);
	});
});

test('ignores what a reader counts in the question of a page', () => {
	const reader = changed(audienceText('supervision'), 'Whom do we ask?', 'Whom do our three workers ask?');
	expect(issuesOf(TOPIC, { 'audiences/service-managers.yaml': reader })).toEqual([]);
});

test('ignores page numbers, ordinals, names, and nought and one', () => {
	const text = topic(
		'longer [@roe-2020#asked, p. 3; @roe-2020#asked]',
		'longer after COVID-19, in the 2nd wave, by 1 step [@roe-2020#asked, pp. 77--79]',
	);
	expect(issuesOf(text)).toEqual([]);
});

test('a reason may give the year of a work that the statement names, and no other year', () => {
	const reasonOf = (year: number) => issuesOf(topic('reason: One survey asked them.', `reason: One survey of ${year} asked them.`));
	expect(reasonOf(2020)).toEqual([]);
	expect(reasonOf(2019)).toMatchObject([{ found: '“2019” in “One survey of 2019 asked them.”' }]);
});
