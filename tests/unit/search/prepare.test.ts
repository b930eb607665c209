import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/search/ask.ts';
import { ALIASES, RECORDS } from './small-guide.ts';
import { libraryOf } from './small-library.ts';

describe('while a reader types', () => {
	const prepared = async (words: string, lastTells = true) => {
		let fetched = false;
		const { asked, ...own } = libraryOf(RECORDS, ALIASES);
		await prepare(words, lastTells, {
			...own,
			words: () => {
				fetched = true;
				return own.words();
			},
		});
		return { asked, fetched };
	};

	test('the index is asked for what tells, and the words are not fetched for half a word', async () => {
		expect(await prepared('peer trai')).toEqual({ asked: ['trai'], fetched: false });
	});

	test('the words are fetched where nothing begins so', async () => {
		expect(await prepared('trianing')).toEqual({ asked: ['trian'], fetched: true });
	});

	test('where the last word does not tell enough, only what an alias may mean is asked for', async () => {
		expect(await prepared('peer tr', false)).toEqual({ asked: [], fetched: false });
		expect(await prepared('how lo', false)).toEqual({ asked: ['length'], fetched: false });
	});

	test('words that the guide says otherwise are not asked for', async () => {
		expect(await prepared('how lon')).toEqual({ asked: ['length'], fetched: false });
	});

	test('the year of an author’s work is asked for before it is written out', async () => {
		const { asked } = await prepared('gillard 202', false);
		expect(asked).toEqual(['2022']);
	});

	test('a number asks for nothing', async () => {
		expect(await prepared('5.2.3')).toEqual({ asked: [], fetched: false });
	});
});
