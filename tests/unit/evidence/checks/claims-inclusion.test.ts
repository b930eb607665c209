import { expect, test } from 'vitest';
import { claimsInclusion } from '../../../../src/evidence/checks/claims-inclusion.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const fix = 'take it out: the review’s list of 26 could not be read';
const issuesOf = (why: string) => claimsInclusion(evidenceOf({ 'training/one.mdx': topic('Nobody has looked.', why) }));

test('passes where nothing claims it', () => {
	expect(claimsInclusion(evidenceOf())).toEqual([]);
});

test.each([
	['It is included in the review.', 'included in the review'],
	['A study included by the rapid scoping review says so.', 'included by the rapid scoping review'],
	['It is among the review’s 26.', 'among the review’s 26'],
	['It is one of the review’s own twenty-six.', 'one of the review’s own twenty-six'],
	['It is one of the studies the review included.', 'studies the review included'],
	['This trial is a study that the review included.', 'study that the review included'],
	['The review draws on it.', 'The review draws on it'],
	['The review includes this trial.', 'The review includes this'],
	['It was included in Norton’s review.', 'included in Norton’s review'],
	['Norton et al. (2025) include it.', 'Norton et al. (2025) include it'],
	['It is one of the works behind the review.', 'one of the works behind the review'],
	['It is part of Norton and colleagues’ included studies.', 'part of Norton and colleagues’ included'],
	['One of the 26 sources of the review says so.', 'One of the 26 sources of the review'],
])('names the line of “%s”', (why, claim) => {
	expect(issuesOf(why)).toEqual([{ rule: 'claims-inclusion', file: 'training/one.mdx', line: 36, found: `“${claim}”`, fix }]);
});

test('looks at every text of a record that is published', () => {
	const facts = [{ id: 'asked', section: 'training' as const, fact: 'It is included in the review.', basis: 'abstract' as const }];
	expect(
		claimsInclusion(
			evidenceOf({
				'sources/doe-2021.json': sourceText('doe-2021', {
					facts,
					limitations: ['Included in the review.'],
					size: 'One of the works behind the review',
				}),
			}),
		),
	).toEqual([
		{ rule: 'claims-inclusion', file: 'sources/doe-2021.json', line: 33, found: '“One of the works behind the review”', fix },
		{ rule: 'claims-inclusion', file: 'sources/doe-2021.json', line: 38, found: '“included in the review”', fix },
		{ rule: 'claims-inclusion', file: 'sources/doe-2021.json', line: 43, found: '“Included in the review”', fix },
	]);
});

test.each([
	'The review cites it.',
	'The review reports 26 sources.',
	'Trials included in reviews were small.',
	'Workers were included in the team.',
	'The review included trials.',
])('ignores “%s”', (why) => {
	expect(issuesOf(why)).toEqual([]);
});
