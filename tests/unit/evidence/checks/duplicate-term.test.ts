import { expect, test } from 'vitest';
import { duplicateTerm } from '../../../../src/evidence/checks/duplicate-term.ts';
import { changed, topicText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const terms = (subject: string, ...names: string[]) =>
	changed(
		topicText(subject, ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']),
		'\n---\n\n',
		`\nterms:\n${names.map((name) => `  - term: ${name}\n    meaning: One.\n    sources: [roe-2020#asked]\n`).join('')}---\n\n`,
	);

test('passes where each term is defined once', () => {
	expect(duplicateTerm(evidenceOf({ 'definitions/one.mdx': terms('one', 'Peer', 'Peer support worker') }))).toEqual([]);
});

test('names the second place of a term, whatever its capitals', () => {
	expect(
		duplicateTerm(
			evidenceOf({
				'definitions/one.mdx': terms('one', 'Peer'),
				'definitions/two.mdx': changed(terms('two', 'Mentor', 'peer'), 'order: 1', 'order: 2'),
			}),
		),
	).toEqual([
		{
			rule: 'duplicate-term',
			file: 'definitions/two.mdx',
			line: 24,
			found: '“peer”, which is defined at definitions/one.mdx:21',
			fix: 'keep one of the two and merge what they say',
		},
	]);
});

test('ignores a name that is another term’s variant', () => {
	const text = changed(
		terms('one', 'Peer', 'Mentor'),
		'    meaning: One.\n    sources: [roe-2020#asked]\n---',
		'    meaning: One.\n    variants: [{ name: Peer }]\n    sources: [roe-2020#asked]\n---',
	);
	expect(duplicateTerm(evidenceOf({ 'definitions/one.mdx': text }))).toEqual([]);
});
