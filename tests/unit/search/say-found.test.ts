import { expect, test } from 'vitest';
import type { Answer } from '../../../src/search/answer.ts';
import { sayFound } from '../../../src/search/say-found.ts';

const rows = (number: number) => Array.from({ length: number }, (_, row) => ({ row, score: 1, lacking: [], called: false }));
const queryTerm = (typed: string) => ({ typed, synonyms: [], everywhere: false });
const stopWord = (typed: string) => ({ ...queryTerm(typed), exactly: true });
const said = (answer: Partial<Answer> & { words?: string }) =>
	sayFound({
		query: { words: answer.words ?? 'peer', chosen: {} },
		found: [],
		whole: 0,
		counts: {},
		queryTerms: [queryTerm('peer')],
		corrected: [],
		missed: [],
		enough: true,
		...answer,
	});

test.each([
	[{ found: rows(1), whole: 1 }, '1 result.'],
	[{ found: rows(12), whole: 12 }, '12 results.'],
	[{ found: rows(12), whole: 2 }, '2 results with all of it, 10 more with a part.'],
	[{ found: rows(7), whole: 0 }, 'Nothing holds all of it: 7 results with a part.'],
	[{ found: rows(3), whole: 3, missed: ['xyzzy'] }, 'Nothing for “xyzzy”. 3 results.'],
	[{ found: rows(3), whole: 3, corrected: [{ typed: 'manger', meant: 'manager' }] }, 'Nothing for “manger”: showing “manager”. 3 results.'],
	[{ words: 'xyzzy', missed: ['xyzzy'], queryTerms: [queryTerm('xyzzy')] }, 'Nothing found for “xyzzy”.'],
	[{ words: '???', queryTerms: [] }, 'Nothing found for “???”.'],
	[
		{ words: 'the of', missed: ['the', 'of'], queryTerms: [stopWord('the'), stopWord('of')] },
		'Nothing found for “the of”. Such words stand everywhere: add one that tells more.',
	],
	[{ words: 'peer' }, 'Nothing matches all these choices.'],
	[{ words: '', queryTerms: [] }, 'Nothing matches all these choices.'],
])('%#: says what was found', (answer, sentence) => {
	expect(said(answer)).toBe(sentence);
});
