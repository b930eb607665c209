import { expect, test } from 'vitest';
import { alias } from '../../../../src/evidence/checks/alias.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'aliases.yaml';
const issuesOf = (...lines: string[]) => alias(evidenceOf({ [file]: `aliases:\n${lines.map((line) => `  - ${line}\n`).join('')}` }));

test('content without aliases has none to fault', () => {
	expect(alias(evidenceOf())).toEqual([]);
});

test.each([
	['for what a statement says', '{ kind: also, say: [turnover], mean: [stay longer] }'],
	['for a title, in another form', '{ kind: also, say: [leaving], mean: [how peoples stay] }'],
	['for a word that the guide uses too, beside it', '{ kind: also, say: [advertised], mean: [post] }'],
	['instead of words that do not stand together', '{ kind: instead, say: [post stays], mean: [workers] }'],
])('an alias is accepted %s', (_, line) => {
	expect(issuesOf(line)).toEqual([]);
});

test('names the line of what stands nowhere in the guide', () => {
	expect(
		issuesOf('{ kind: also, say: [turnover], mean: [stay longer] }', '{ kind: also, say: [wages], mean: [salary scales, workers] }'),
	).toEqual([{ rule: 'unused-alias', file, line: 3, found: '“salary scales” stands nowhere in the guide', fix: 'name words that do' }]);
});

test('names the line of what is said twice, in whatever form', () => {
	expect(issuesOf('{ kind: also, say: [Wage, turnover], mean: [workers] }', '{ kind: also, say: [wages], mean: [post] }')).toEqual([
		{ rule: 'duplicate-alias', file, line: 3, found: '“wages” after “Wage”', fix: 'keep one of them' },
	]);
});

test('names the line of what hides words that the guide uses', () => {
	expect(issuesOf('{ kind: instead, say: [stay longer], mean: [workers] }')).toEqual([
		{
			rule: 'alias-hides-word',
			file,
			line: 2,
			found: 'the guide uses “stay longer”',
			fix: 'write `kind: also`, so that its own places are found too',
		},
	]);
});
