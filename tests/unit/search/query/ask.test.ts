import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/search/query/ask.ts';
import { ALIASES, RECORDS } from '../small-guide.ts';
import { libraryOf } from '../small-library.ts';

const library = libraryOf(RECORDS, ALIASES);
const search = async (words: string, chosen = {}) => {
	const answer = await ask({ words, chosen }, library);
	return { ...answer, names: answer.found.map(({ row }) => RECORDS[row]?.title) };
};

describe('a query finds first', () => {
	test.each([
		['training', 'training'],
		['Length and form', 'length and form'],
		['role-play-in-training', 'role-play-in-training'],
		['role play', 'role-play-in-training'],
		['gillard 2022', 'gillard 2022'],
		['gillard-2014', 'gillard 2014'],
		['how many hours', 'How many hours of training?'],
		['course length', 'How many hours of training?'],
		['form & length', 'length and form'],
		['the extent', 'length and form'],
		['https://doi.org/10.1016/S2215-0366', 'gillard 2022'],
		['10.1016%2FS2215-0366', 'gillard 2022'],
		['onboarding', 'recruitment'],
		['2.1', 'advertising'],
		['section 2', 'recruitment'],
		['(1.1.2)', 'role-play-in-training'],
		['hospital discharge', 'gillard 2022'],
		['consumer worker', 'peer worker'],
		['how many hours of training in uganda', 'Uganda'],
	])('for “%s”: %s', async (words, first) => {
		expect((await search(words)).names[0]).toBe(first);
	});

	test('for a number what stands under it too, in order', async () => {
		expect((await search('1.1')).names).toEqual(['length and form', 'training-length-range', 'role-play-in-training']);
	});

	test('of the names of one term only one', async () => {
		expect((await search('', { kind: ['term'] })).names).toEqual(['co-production', 'peer worker']);
	});
});

describe('a slip is corrected', () => {
	test.each([
		['trianing', 'training', 'training'],
		['trianing huors', 'training hours', 'How many hours of training?'],
	])('%s → %s', async (words, meant, first) => {
		const { corrected, names } = await search(words);
		expect(corrected.map((one) => one.meant).join(' ')).toBe(meant);
		expect(names[0]).toBe(first);
	});

	test('but never into the name of an author', async () => {
		const { corrected, missed } = await search('gilard 2014');
		expect(corrected).toEqual([]);
		expect(missed).toEqual(['gilard']);
	});

	test('and half a word is completed, not corrected', async () => {
		const { corrected, names } = await search('recruitm');
		expect(corrected).toEqual([]);
		expect(names[0]).toBe('recruitment');
	});
});

describe('what stands nowhere', () => {
	test.each([
		['12345', '12345'],
		['10.9999/nosuch', '10.9999/nosuch'],
		['9.9.9', '9.9.9'],
		['xyzzyq', 'xyzzyq'],
	])('finds nothing, and “%s” is named', async (words, missed) => {
		const answer = await search(words);
		expect(answer.names).toEqual([]);
		expect(answer.missed).toEqual([missed]);
	});

	test('beside what does, is named, and the other found', async () => {
		const { names, missed } = await search('training xyzzyq');
		expect(missed).toEqual(['xyzzyq']);
		expect(names).toContain('training');
	});

	test('together, is said to stand apart', async () => {
		expect((await search('hospital backgrounds')).scattered).toBe(true);
		expect((await search('role play')).scattered).toBe(false);
	});
});

describe('a phrase in quotation marks', () => {
	test('comes first where it stands word for word', async () => {
		const { names, unsaid } = await search('“people before discharge”');
		expect(names[0]).toBe('gillard 2022');
		expect(unsaid).toEqual([]);
	});

	test('is said to stand nowhere where its words only stand apart', async () => {
		expect((await search('"discharge before people"')).unsaid).toEqual(['discharge before people']);
	});
});

describe('what the guide does not have', () => {
	test.each(['night shifts', 'our rota'])('is said where that comes first: “%s”', async (words) => {
		expect(await search(words)).toMatchObject({ notCovered: 0, names: ['night shifts'] });
	});

	test.each([
		['how many hours', {}],
		['advertising', {}],
		['', { kind: ['limit'] }],
		['training', { kind: ['limit'] }],
	])('is not said of “%s”', async (words, chosen) => {
		expect((await search(words, chosen)).notCovered).toBe(-1);
	});
});

describe('where a life may be in danger', () => {
	test.each(['I want to die', 'suicidle training', 'self harm'])('the answer on what to do comes first for “%s”', async (words) => {
		const { names } = await search(words);
		expect(names[0]).toBe('Somebody wants to die');
	});

	test('it is not shown where something else is asked in the same small words', async () => {
		const { names } = await search('does somebody want training');
		expect(names).toContain('training');
		expect(names).not.toContain('Somebody wants to die');
	});

	test('and it is found by the beginning of what it says', async () => {
		expect((await search('wants to d')).names).toContain('Somebody wants to die');
	});
});

describe('nothing is found, and nothing fails', () => {
	test.each(['', '   ', '???', '\ud800', 'שלום', '<>', '"', '""', '%', '%zz'])('for %j', async (words) => {
		expect((await search(words)).found).toEqual([]);
	});

	test('for ten thousand letters', async () => {
		expect((await search('x'.repeat(10_000))).found).toEqual([]);
	});
});

describe('what is chosen', () => {
	test('narrows what was found, and counts what other choices would show', async () => {
		const { names, counts } = await search('pilot', { section: ['training'] });
		expect(names).toEqual(['role-play-in-training']);
		const all = await search('pilot');
		expect(all.names.sort()).toEqual(['recruit-for-variety', 'role-play-in-training']);
		expect(counts.section).toEqual(all.counts.section);
	});

	test('goes through everything where no word is asked for', async () => {
		expect((await search('', { section: ['recruitment'] })).names).toEqual(['recruitment', 'advertising', 'recruit-for-variety']);
	});
});
