import { describe, expect, test } from 'vitest';
import { partOf } from '../../../src/search/index-parts.ts';
import { readParts } from '../../../src/search/read-parts.ts';

const text = (word: string) => {
	const bytes = new TextEncoder().encode(word);
	return [...(bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length]), ...bytes];
};
const listOf = (...parts: [first: string, last: string, name: string][]) =>
	new Uint8Array([0x86, ...text('1.6.0'), ...parts.flatMap((part) => [0x83, ...part.flatMap(text)]), 0x80]);

const LONG = 'long-word-of-more-than-23-letters';
const PARTS = readParts(listOf(['00', '2013', 'und_0000001'], ['2013a', 'lon', 'und_0000002'], [LONG, 'η2', 'und_0000003']), 3);

test('the parts of an index are read from Pagefind’s list', () => {
	expect(PARTS).toEqual({ starts: `00 2013a ${LONG}`, parts: '000000100000020000003' });
});

test('a list that names more or fewer parts than there are is refused', () => {
	expect(() => readParts(listOf(['a', 'b', 'und_0000001']), 2)).toThrow('names 1 parts of 2');
	expect(() => readParts(listOf(['a', 'b', 'other_0000001']), 1)).toThrow('names 0 parts of 1');
});

describe('a stem is in the part', () => {
	test.each([
		['2013', '0000001'],
		['2013a', '0000002'],
		['2014', '0000002'],
		['lone', '0000002'],
		['supervis', '0000003'],
		['ω', '0000003'],
		['', undefined],
	])('%s: %s', (stem, name) => {
		expect(partOf(stem, PARTS)).toBe(name && `index/und_${name}.pf_index`);
	});

	test('of no index without parts', () => {
		expect(partOf('a', { starts: '', parts: '' })).toBeUndefined();
	});
});
