import { describe, expect, test } from 'vitest';
import { indexText, stemsEverywhere, stemsOf, weightedStems } from '../../../src/search/index-text.ts';
import { FIELD_WEIGHTS } from '../../../src/search/field-weights.ts';
import { record } from './small-library.ts';

test.each([
	[['The training of nurses'], ['train', 'nurs']],
	[['co-production'], ['coproduct', 'product']],
	[['recruit-for-variety-and-more'], ['recruit', 'varieti']],
	[['one-to-one', 'a b'], ['onetoon']],
	[[], []],
])('of %j the stems are %j', (texts, stems) => {
	expect([...stemsOf(texts)]).toEqual(stems.map((one) => (one === 'varieti' ? 'variety' : one)));
});

test('a word is written as often as it weighs where it weighs most', () => {
	const times = weightedStems(
		record('topic', 'training', { says: ['training hours'], rest: ['hours of nurses'], around: ['nurses and wards'], whole: ['105555x'] }),
	);
	expect(Object.fromEntries(times)).toEqual({
		train: FIELD_WEIGHTS.names,
		hour: FIELD_WEIGHTS.says,
		nurs: FIELD_WEIGHTS.rest,
		ward: FIELD_WEIGHTS.around,
		'105555x': FIELD_WEIGHTS.names,
	});
	const text = indexText(times, new Set());
	expect(text.split(' ').filter((word) => word === 'hour').length).toBe(FIELD_WEIGHTS.says);
	expect(text.split(' ').length).toBe(FIELD_WEIGHTS.names * 2 + FIELD_WEIGHTS.says + FIELD_WEIGHTS.rest + FIELD_WEIGHTS.around);
});

describe('a word that stands in more than a third of the records', () => {
	const records = ['one', 'two', 'three', 'four'].map((name, place) => record('topic', name, { rest: place < 2 ? ['peer'] : [] }));
	const everywhere = stemsEverywhere(records.map(weightedStems));

	test('is named', () => {
		expect(everywhere).toEqual(['peer']);
	});

	test('is indexed among the names alone', () => {
		const common = new Set(everywhere);
		expect(indexText(weightedStems(record('topic', 'two', { rest: ['peer nurses'] })), common)).not.toContain('peer');
		expect(indexText(weightedStems(record('topic', 'peer work')), common)).toContain('peer');
	});
});
