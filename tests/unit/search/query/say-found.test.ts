import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/search/query/ask.ts';
import { sayFound } from '../../../../src/search/query/say-found.ts';

const rows = (number: number) =>
	Array.from({ length: number }, (_, row) => ({
		row,
		score: 1,
		lacking: [],
		called: false,
		named: false,
		defines: false,
		together: true,
	}));
const said = ({ words = 'peer', chosen = {}, ...answer }: Partial<Answer> & { words?: string; chosen?: Answer['query']['chosen'] }) =>
	sayFound({
		query: { words, chosen },
		found: [],
		counts: {},
		terms: [],
		corrected: [],
		missed: [],
		unsaid: [],
		scattered: false,
		mentioned: false,
		notCovered: -1,
		...answer,
	});

test.each([
	[{ found: rows(1) }, '1 result.'],
	[{ found: rows(12) }, '12 results.'],
	[{ found: rows(7), scattered: true }, 'Nothing in this guide says all of it in one place. 7 results with something near it.'],
	[{ found: rows(1), mentioned: true }, 'The guide itself says little or nothing about it; a source does. 1 result.'],
	[
		{ found: rows(2), notCovered: 0, scattered: true },
		'This guide does not cover it: the first result says what there is instead. 2 results with something near it.',
	],
	[
		{ found: rows(2), notCovered: 1 },
		'The guide may not cover it: one of the first results says what there is instead. 2 results with something near it.',
	],
	[
		{
			found: rows(1).map((row) => ({ ...row, lacking: [1] })),
			terms: ['pay', 'ohio'].map((typed) => ({ typed, ways: [], means: [], counts: 1 })),
		},
		'The first result is without “ohio”. 1 result.',
	],
	[{ found: rows(3), missed: ['xyzzy'] }, '“xyzzy” is not in this guide. 3 results with something near it.'],
	[{ found: rows(3), corrected: [{ typed: 'manger', meant: 'manager' }] }, 'Nothing for “manger”: showing “manager”. 3 results.'],
	[{ found: rows(3), unsaid: ['not so'] }, 'No result says “not so” word for word. 3 results with something near it.'],
	[{ words: '12345', missed: ['12345'] }, '“12345” is not in this guide. Try other words, or one of the questions below.'],
	[
		{ words: '10.9999/no', missed: ['10.9999/no'] },
		'No source of this guide has the DOI “10.9999/no”. Try other words, or one of the questions below.',
	],
	[{ words: 'a b', missed: ['a', 'b'] }, '“a”, “b” are not in this guide. Try other words, or one of the questions below.'],
	[{ words: '???' }, 'Nothing found for “???”. Try other words, or one of the questions below.'],
	[{ chosen: { kind: ['term'] } }, 'Nothing matches all these choices.'],
	[{ words: '' }, 'Nothing matches all these choices.'],
])('%#: says what was found', (answer, sentence) => {
	expect(said(answer)).toBe(sentence);
});
