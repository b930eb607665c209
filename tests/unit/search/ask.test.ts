import { describe, expect, test } from 'vitest';
import { ask, IndexMismatchError } from '../../../src/search/ask.ts';
import { ALIASES, RECORDS } from './small-guide.ts';
import { libraryOf, record } from './small-library.ts';

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
		['peer worker', 'peer worker'],
		['gillard 2022', 'gillard-2022a'],
		['gillard-2014', 'gillard-2014'],
		['gillard-nd', 'Where peers work'],
		['are you a peer', 'Are you a peer?'],
		['form & length', 'length and form'],
		['the extent', 'length and form'],
		['https://doi.org/10.1016/S2215-0366', 'gillard-2022a'],
		['recru', 'recruitment'],
		['onboarding', 'recruitment'],
		['how long?', 'length and form'],
		['2.1', 'advertising'],
		['section 2', 'recruitment'],
		['statement 1.1.2', 'role-play-in-training'],
		['hospital discharge', 'gillard-2022a'],
	])('for “%s”: %s', async (words, first) => {
		expect((await search(words)).names[0]).toBe(first);
	});

	test('of the names of one term only the one that was meant', async () => {
		expect((await search('consumer worker')).names.filter((name) => name?.endsWith('worker'))).toEqual(['consumer worker']);
		expect((await search('', { kind: ['term'] })).names).toEqual(['co-production', 'peer worker']);
	});

	test('what has it for a title, before what has it for a second name', async () => {
		const named = libraryOf([
			record('section', 'supervision and support', { key: 'Supervision', says: ['Supervision of supervisors.'] }),
			record('term', 'Supervision'),
		]);
		expect((await ask({ words: 'supervision', chosen: {} }, named)).found.map(({ row }) => row)).toEqual([1, 0]);
	});

	test('for a number what stands under it too, in order', async () => {
		expect((await search('1.1')).names).toEqual(['length and form', 'training-length-range', 'role-play-in-training']);
	});
});

describe('a slip is corrected', () => {
	test.each([
		['trianing', 'training', 'training'],
		['gilard 2014', 'gillard', 'gillard-2014'],
		['co-prodution', 'coproduction', 'co-production'],
		['peerworker', 'peer worker', 'peer worker'],
	])('%s → %s', async (words, meant, first) => {
		const { corrected, names } = await search(words);
		expect(corrected.map((one) => one.meant)).toEqual([meant]);
		expect(names[0]).toBe(first);
	});

	test('but not half a word, nor a word with half an ending', async () => {
		expect((await search('recruitm')).corrected).toEqual([]);
		expect((await search('train')).corrected).toEqual([]);
	});
});

describe('several words that no record holds', () => {
	test('give the best that holds a part, and say what each lacks', async () => {
		const { found, whole, queryTerms, missed } = await search('recruitment curriculum');
		expect(whole).toBe(0);
		expect(found.length).toBeGreaterThan(1);
		expect(found.every(({ lacking }) => lacking.length === 1)).toBe(true);
		expect(queryTerms.map(({ typed }) => typed)).toEqual(['recruitment', 'curriculum']);
		expect(missed).toEqual([]);
	});

	test('of which one stands nowhere, give what holds the other and name the one', async () => {
		const { names, missed, whole } = await search('training xyzzyq');
		expect(missed).toEqual(['xyzzyq']);
		expect(names[0]).toBe('training');
		expect(whole).toBeGreaterThan(0);
	});
});

describe('nothing further need be looked through', () => {
	test.each(['gillard-nd', '1.1', 'gillard', 'trianing', 'the of', '???'])('for “%s”', async (words) => {
		expect((await search(words)).enough).toBe(true);
	});
	test.each(['hospital', 'gilard', 'gillard xyzzyq', 'xyzzyq'])('but for “%s”, of which too little stands here', async (words) => {
		expect((await search(words)).enough).toBe(false);
	});
});

describe('nothing is found, and nothing fails', () => {
	test.each(['', '   ', '???', 'xyzzyq', '\ud800', 'שלום', 'the of and', '9.9.9', '<>', '"'])('for %j', async (words) => {
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

test('an index that lacks one of the guide’s own words is torn, and says so', async () => {
	const torn = { ...library, engine: { find: () => Promise.resolve({ hits: [] }) } };
	await expect(ask({ words: 'training', chosen: {} }, torn)).rejects.toThrow(IndexMismatchError);
});

test('an index of another edition than the catalogue is torn', async () => {
	const torn = { ...library, engine: { find: () => Promise.resolve({ hits: [{ id: 'und_ffff', times: 8, exact: true }] }) } };
	await expect(ask({ words: 'training', chosen: {} }, torn)).rejects.toThrow(IndexMismatchError);
});
