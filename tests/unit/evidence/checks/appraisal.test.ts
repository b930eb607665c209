import { expect, test } from 'vitest';
import { appraisal } from '../../../../src/evidence/checks/appraisal.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const FINDING = '    claim: association\n    reason: One survey asked them.\n';
const ADVICE = '    basis: research\n    reason: The survey asked what helped.\n';
const GAP = '    kind: gap\n';

test('passes where a finding has its claim, advice its basis, and a gap neither', () => {
	expect(appraisal(evidenceOf())).toEqual([]);
});

test.each([
	[
		'a finding without a claim',
		topic('    claim: association\n', ''),
		7,
		'finding-without-claim',
		'`supervision-keeps-people` has no `claim`',
		'add one of: effect, association, experience, description, consensus',
	],
	[
		'advice without a basis',
		topic('    basis: research\n', ''),
		12,
		'advice-without-basis',
		'`supervision-named-first` has no `basis`',
		'add one of: research, consensus guidance, practice guidance, policy, law, lived experience',
	],
	[
		'a rule without a place',
		topic(GAP, '    kind: rule\n'),
		17,
		'rule-without-place',
		'`supervision-cost-unknown` has no `place`',
		'say where it holds, e.g. `Pennsylvania, United States`',
	],
	[
		'advice with a certainty',
		topic(ADVICE, `    certainty: low\n${ADVICE}`),
		15,
		'appraisal-out-of-place',
		'`supervision-named-first` is advice with `certainty`',
		'take it out: only a finding has it',
	],
	[
		'a finding with a basis',
		topic(FINDING, `    basis: policy\n${FINDING}`),
		10,
		'appraisal-out-of-place',
		'`supervision-keeps-people` is a finding with `basis`',
		'take it out: only advice has it',
	],
	[
		'a gap with a claim',
		topic(GAP, `${GAP}    claim: effect\n`),
		19,
		'appraisal-out-of-place',
		'`supervision-cost-unknown` is a gap with `claim`',
		'take it out: only a finding has it',
	],
	[
		'a finding with a place',
		topic(FINDING, `    place: Ireland\n${FINDING}`),
		10,
		'appraisal-out-of-place',
		'`supervision-keeps-people` is a finding with `place`',
		'take it out: only a rule has it',
	],
])('names %s', (_, text, line, rule, found, fix) => {
	expect(appraisal(evidenceOf({ [file]: text }))).toEqual([{ rule, file, line, found, fix }]);
});

test('asks for no reason', () => {
	expect(appraisal(evidenceOf({ [file]: topic('    reason: One survey asked them.\n', '') }))).toEqual([]);
});
