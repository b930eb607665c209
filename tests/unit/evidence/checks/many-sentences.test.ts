import { expect, test } from 'vitest';
import { manySentences } from '../../../../src/evidence/checks/many-sentences.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const issuesOf = (text: string) => manySentences(evidenceOf({ [file]: topic('Settle it before the post is advertised', text) }));

test('a statement may have two sentences', () => {
	expect(issuesOf('One is. Two are')).toEqual([]);
});

test('names the third sentence of one', () => {
	expect(issuesOf('One is, e.g. here. Two are. Three are')).toEqual([
		{
			rule: 'many-sentences',
			file,
			line: 14,
			found: '`supervision-named-first` has 3 sentences, the third “Three are [@roe-2020#asked].…”',
			fix: 'keep a statement to 2: make two statements of it, or move one to the why',
		},
	]);
});
