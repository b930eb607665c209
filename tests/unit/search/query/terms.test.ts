import { describe, expect, test } from 'vitest';
import { asksAcronym, numberIn, readQuery } from '../../../../src/search/query/terms.ts';
import { openVocabulary, packWords } from '../../../../src/search/query/words.ts';
import { libraryOf } from '../small-library.ts';

const CATALOGUE = {
	...libraryOf([]).catalogue,
	aliases: new Map([
		['hire', ['recruit']],
		['or', ['odd ratio']],
		['line manag', ['line supervis']],
	]),
	everywhere: ['peer', 'support', 'worker'],
};
const WORDS = [
	'nurses',
	'training',
	'production',
	'organisation',
	'organisational',
	'culture',
	'recovery',
	'level',
	'supervision',
	'supervisor',
	'support',
	'workers',
	'peer',
	'experience',
	'lived',
	'job',
	'action',
	'plan',
];
const vocabulary = openVocabulary(packWords(WORDS), () => Promise.resolve(packWords(['gardening'])));
const read = (query: string) => readQuery(query, CATALOGUE, vocabulary, () => Promise.resolve(false));
const stems = async (query: string) =>
	(await read(query)).terms.map(({ ways, means }) => [...ways, ...means].map((stems) => stems.join(' ')).join(' | '));

describe('what is asked for', () => {
	test.each([
		['How do we train the nurses?', ['train', 'nurs', 'dowe']],
		['co-production', ['coproduct | product']],
		['training Training trained', ['train']],
		['10.1017/ipm.2025.21', ['101017ipm202521']],
		['see https://doi.org/10.1017/ipm.2025.21 on culture', ['101017ipm202521', 'see', 'cultur']],
		['10.1017%2Fipm.2025.21', ['101017ipm202521']],
		['supervision', ['supervis']],
		['lived exp job', ['live', 'expery', 'job']],
		['supervison peer wokers', ['supervis']],
		['how many nurses', ['nurs', 'howmani']],
		['', []],
	])('in “%s” is %j', async (query, found) => {
		expect(await stems(query)).toEqual(found.map((one) => (one === 'howmani' ? 'howmany' : one)));
	});

	test('is at most twelve things', async () => {
		expect((await read(Array.from({ length: 40 }, (_, place) => `${place}word`).join(' '))).terms.length).toBe(12);
	});

	test('is what stands everywhere only where there is nothing else', async () => {
		expect(await stems('peer supervision')).toEqual(['supervis']);
		expect(await stems('peer support')).toEqual(['peer', 'support']);
	});

	test('counts less for words in which people ask', async () => {
		expect((await read('want training')).terms.map(({ counts }) => counts)).toEqual([0.5, 1]);
	});
});

describe('an alias', () => {
	test('adds what the guide says to what was typed', async () => {
		expect((await read('hiring')).terms).toEqual([{ typed: 'hiring', ways: [['hire']], means: [['recruit']], counts: 1 }]);
	});

	test('of several words takes them together, before any of them is corrected', async () => {
		expect(await stems('my line manager')).toEqual(['line manag | line supervis']);
	});

	test('and the frame of a question are seen in words of questions that were mistyped, which are not said', async () => {
		const { terms, corrected, frame } = await read('waht dose a peer suport worker do');
		expect(frame?.token).toBe('askdo');
		expect(terms.map(({ ways }) => ways)).toContainEqual([['askdo']]);
		expect(corrected).toEqual([{ typed: 'suport', meant: 'support' }]);
	});

	test('is seen in words that were corrected', async () => {
		expect((await read('traning')).corrected).toEqual([{ typed: 'traning', meant: 'training' }]);
		// A word of few records.
		expect((await read('gardning')).corrected).toEqual([{ typed: 'gardning', meant: 'gardening' }]);
	});
});

describe('a stop word', () => {
	test('counts in capitals, as an acronym', async () => {
		expect(await stems('WHO action plan')).toEqual(['who', 'action', 'plan']);
		expect(await stems('OR')).toEqual(['or | odd ratio']);
	});

	test('does not count where everything is in capitals', async () => {
		expect(await stems('WHO TRAINS THEM')).toEqual(['train']);
	});

	test('is no alias in small letters', async () => {
		expect(await stems('nurses or culture')).toEqual(['nurs', 'cultur']);
	});
});

test.each([
	['5.2.3', '5.2.3'],
	['Statement 1.3.6', '1.3.6'],
	['Statement 5.2.3:', '5.2.3'],
	['No. 5.2.3', '5.2.3'],
	['(5.2.3)', '5.2.3'],
	['[5.2.3]', '5.2.3'],
	['section 6', '6'],
	['§4.3', '4.3'],
	['7.1.', '7.1'],
	['2022', undefined],
	['12345', undefined],
	['5.2.3.4', undefined],
	['10.1017/ipm', undefined],
	['6 months', undefined],
])('the number in “%s” is %s', (query, number) => {
	expect(numberIn(query)).toBe(number);
});

test('an acronym is seen', () => {
	expect(['WRAP', 'SMD?', 'wrap', 'WRAP plan'].map(asksAcronym)).toEqual([true, true, false, false]);
});
