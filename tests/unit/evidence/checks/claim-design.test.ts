import { describe, expect, test } from 'vitest';
import { claimWithoutDesign } from '../../../../src/evidence/checks/claim-design.ts';
import { CLAIM_DESIGNS, type Claim, CLAIMS } from '../../../../src/schema/statement.ts';
import { type Design, DESIGN_NAMES } from '../../../../src/schema/strength.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
/** What is found where a finding with a claim rests on works of these designs. */
function issuesOf(claim: Claim, first: Design, second = first) {
	const text = topic('    claim: association\n', `    claim: ${claim}\n`).replace('; @roe-2020#asked]', '; @doe-2021#asked]');
	return claimWithoutDesign(
		evidenceOf({
			'sources/roe-2020.json': sourceText('roe-2020', { design: first }),
			'sources/doe-2021.json': sourceText('doe-2021', { design: second }),
			[file]: text,
		}),
	);
}

describe.each(CLAIMS)('a claim of %s', (claim) => {
	const carriers: readonly Design[] = CLAIM_DESIGNS[claim] ?? DESIGN_NAMES;

	test.each(DESIGN_NAMES)('on a work of the design %s', (design) => {
		expect(issuesOf(claim, design)).toHaveLength(carriers.includes(design) ? 0 : 1);
	});
});

test('an effect is not carried by what cannot show one, and a description by anything', () => {
	for (const design of ['survey', 'interviews', 'qualitative-synthesis', 'account', 'consensus-panel', 'document'] as const)
		expect(issuesOf('effect', design)).toHaveLength(1);
	expect(issuesOf('description', 'document')).toEqual([]);
});

test('one work that can carry it is enough', () => {
	expect(issuesOf('effect', 'survey', 'randomised-trial')).toEqual([]);
});

test('names the claim, and every design that it rests on', () => {
	expect(issuesOf('effect', 'survey', 'interviews')).toEqual([
		{
			rule: 'claim-without-design',
			file,
			line: 10,
			found: '`supervision-keeps-people` claims effect and rests on: survey, interview or observation study',
			fix: 'name a fact of a review of reviews or the like, or change `claim`',
		},
	]);
});

test('a finding on documents alone is to be a rule, advice or a description', () => {
	expect(issuesOf('association', 'document')).toMatchObject([{ fix: 'make it a rule or advice, or write `claim: description`' }]);
});

test('advice and gaps make no claim', () => {
	const text = topic('    kind: gap\n', '    kind: gap\n    claim: effect\n');
	expect(claimWithoutDesign(evidenceOf({ 'sources/roe-2020.json': sourceText('roe-2020'), [file]: text }))).toEqual([]);
});
