import { expect, test } from 'vitest';
import { questionOf } from '../../../../src/components/charts/outcome-questions.ts';

test.each([
	['Hope and empowerment', 'recovery', 'hope'],
	['Recovery and quality of life', 'recovery', 'recovery'],
	['All outcomes on leaving hospital', 'recovery', 'recovery'],
	['Functional status', 'recovery', 'life'],
	['Depression, anxiety and self-rated recovery', 'clinical', 'mood'],
	['Suicide attempts, adults in hospital', 'clinical', 'safety'],
	['Psychosis', 'clinical', 'symptoms'],
	['Use of emergency care', 'service use', 'hospital'],
	['Waiting time', 'service use', 'services'],
	['Return on a post', 'cost', 'cost'],
] as const)('“%s” of the group %s answers the question of %s', (outcome, group, question) => {
	expect(questionOf({ outcome, group })).toBe(question);
});
