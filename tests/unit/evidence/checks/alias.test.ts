import { expect, test } from 'vitest';
import { alias } from '../../../../src/evidence/checks/alias.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'aliases.yaml';
const issuesOf = (...lines: string[]) => alias(evidenceOf({ [file]: `aliases:\n${lines.map((line) => `  - ${line}\n`).join('')}` }));

test('content without aliases has none to fault', () => {
	expect(alias(evidenceOf())).toEqual([]);
});

test.each([
	['for what a statement says', '{ say: [turnover], mean: [stay longer] }'],
	['for a title, in another form', '{ say: [leaving], mean: [how peoples stay] }'],
	['for a word that the guide uses too, beside it', '{ say: [advertised], mean: [post] }'],
])('an alias is accepted %s', (_, line) => {
	expect(issuesOf(line)).toEqual([]);
});

test('names the line of what stands nowhere in the guide', () => {
	expect(issuesOf('{ say: [turnover], mean: [stay longer] }', '{ say: [wages], mean: [salary scales, workers] }')).toEqual([
		{ rule: 'unused-alias', file, line: 3, found: '“salary scales” stands nowhere in the guide', fix: 'name words that do' },
	]);
});

test('names the line of what is said twice, in whatever form', () => {
	expect(issuesOf('{ say: [Wage, turnover], mean: [workers] }', '{ say: [wages], mean: [post] }')).toEqual([
		{ rule: 'duplicate-alias', file, line: 3, found: '“wages” after “Wage”', fix: 'keep one of them' },
	]);
});

test('names the line of a page that search is told of and that is not there', () => {
	const pages = '  - { path: /method/, title: Method, says: How. }\n  - { path: /metod/, title: Method, says: How. }\n';
	expect(alias(evidenceOf({ [file]: `aliases: []\npages:\n${pages}` }))).toEqual([
		{ rule: 'dead-link', file, line: 4, found: '`/metod/`', fix: 'write `/method/`' },
	]);
});
