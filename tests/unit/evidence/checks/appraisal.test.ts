import { expect, test } from 'vitest';
import { appraisal } from '../../../../src/evidence/checks/appraisal.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const FINDING = '    certainty: low\n    reason: One survey asked them.\n';
const ADVICE = '    basis: research\n    reason: The survey asked what helped.\n';
const GAP = '    text: What it costs';

test('passes where a finding has its certainty, advice its basis, and a gap neither', () => {
	expect(appraisal(evidenceOf())).toEqual([]);
});

test.each([
	[
		'a finding without certainty',
		topic('    certainty: low\n', ''),
		7,
		'finding-without-certainty',
		'`supervision-keeps-people` has no `certainty`',
		'add one of: high, moderate, low, very low, not appraised',
	],
	[
		'advice without a basis',
		topic('    basis: research\n', ''),
		12,
		'advice-without-basis',
		'`supervision-named-first` has no `basis`',
		'add one of: research, consensus guidance, policy, lived experience',
	],
	[
		'advice with a certainty',
		topic(ADVICE, `    certainty: low\n${ADVICE}`),
		12,
		'appraisal-out-of-place',
		'`supervision-named-first` is advice with a certainty',
		'only a finding has one',
	],
	[
		'a finding with a basis',
		topic(FINDING, `    basis: policy\n${FINDING}`),
		7,
		'appraisal-out-of-place',
		'`supervision-keeps-people` is finding with a basis',
		'only advice has one',
	],
	[
		'a gap with a certainty',
		topic(GAP, `    certainty: low\n${GAP}`),
		17,
		'appraisal-out-of-place',
		'`supervision-cost-unknown` is gap with a certainty',
		'only a finding has one',
	],
	[
		'a finding without a reason',
		topic('    reason: One survey asked them.\n', ''),
		7,
		'appraisal-without-reason',
		'`supervision-keeps-people` has no `reason`',
		'say in a sentence why',
	],
])('names %s', (_, text, line, rule, found, fix) => {
	expect(appraisal(evidenceOf({ [file]: text }))).toEqual([{ rule, file, line, found, fix }]);
});

test('ignores a gap’s reason', () => {
	expect(appraisal(evidenceOf({ [file]: topic(GAP, `    reason: Nobody has looked.\n${GAP}`) }))).toEqual([]);
});
