import { expect, test, vi } from 'vitest';
import type { ContentFile } from '../../../src/reading/decode.ts';
import { readFile } from '../../../src/reading/read-file.ts';
import { remembering } from '../../../src/reading/remembering.ts';

const file = (text: string): ContentFile => ({ path: 'held.json', bytes: new TextEncoder().encode(text) });

test('reads a file again only where its bytes are others', () => {
	const reads = vi.fn(readFile);
	const { read } = remembering(reads);
	const first = read(file('{ "a-2020": "why" }\n'));
	expect(read(file('{ "a-2020": "why" }\n'))).toBe(first);
	expect(read(file('{ "b-2020": "why" }\n')).records.held).toEqual({ 'b-2020': 'why' });
	expect(reads).toHaveBeenCalledTimes(2);
});

test('a file that cannot be read counts as it was when it last could, with what is wrong, until it is gone', () => {
	const { read, keepOnly } = remembering(readFile, { keepLast: true });
	read(file('{ "a-2020": "why" }\n'));
	const broken = read(file('{ "a-2020": \n'));
	expect(broken.records.held).toEqual({ 'a-2020': 'why' });
	expect(broken.issues.map(({ rule }) => rule)).toEqual(['malformed-json']);
	keepOnly([]);
	expect(read(file('{ "a-2020": \n')).records.held).toEqual({});
});

test('without keeping the last a file that cannot be read holds nothing', () => {
	const { read } = remembering(readFile);
	read(file('{ "a-2020": "why" }\n'));
	expect(read(file('{\n')).records.held).toEqual({});
});
