import { expect, test } from 'vitest';
import { answersByStrength } from '../../../src/evidence/question-strength.ts';
import { answerFiles, changed, sourceText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const FILES = answerFiles('supervision');
const first = FILES['answers/first.yaml'] as string;
const strengths = (files: Parameters<typeof evidenceOf>[0]) =>
	Object.fromEntries(
		answersByStrength(evidenceOf({ ...FILES, ...files }).guide).map(({ strength, answers }) => [strength, answers.map(({ slug }) => slug)]),
	);

test('an answer stands under the strongest kind of work that its short answer names, and nowhere else', () => {
	const trial = { 'sources/roe-2020.json': sourceText('roe-2020', { kind: 'trial', design: 'randomised-trial' }) };
	expect(strengths(trial)).toEqual({ reviews: [], trials: ['first', 'second', 'third'], studies: [], guidance: [], none: [] });
	const document = { 'sources/roe-2020.json': sourceText('roe-2020', { kind: 'guidance', design: 'document' }) };
	expect(strengths(document)).toMatchObject({ trials: [], guidance: ['first', 'second', 'third'] });
});

test('what rests on a gap alone, or on nothing but suggestions, rests on none', () => {
	const gap = changed(first, 'advertise [#supervision-named-first]', 'advertise [#supervision-cost-unknown]');
	const own = changed(first, 'advertise [#supervision-named-first]', 'advertise [own]');
	expect(strengths({ 'answers/first.yaml': gap, 'answers/second.yaml': own.replace('[second, third]', '[first, third]') })).toMatchObject({
		none: ['first', 'second'],
	});
});
