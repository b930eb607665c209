import { expect, test } from 'vitest';
import { frozenEdition } from '../../../../src/evidence/checks/frozen-edition.ts';
import { editionFiles, editionOf } from '../../../editions.ts';
import { evidenceOf } from '../../../evidence.ts';

const FILES = editionFiles(editionOf('2025-06'), editionOf('2025-12'));
const rulesOf = (changes: typeof FILES) =>
	frozenEdition(evidenceOf({ ...FILES, ...changes })).map(({ rule, file, line }) => [rule, file, line]);
const text = String(FILES['editions/2025-12.json']);

test('passes where every edition is what it was', () => {
	expect(rulesOf({})).toEqual([]);
	expect(frozenEdition(evidenceOf())).toEqual([]);
});

test('notices a word that was changed, and a space', () => {
	const changed = [['edition-changed', 'editions/2025-12.json', 1]];
	expect(rulesOf({ 'editions/2025-12.json': text.replace('stay longer', 'stay') })).toEqual(changed);
	expect(rulesOf({ 'editions/2025-12.json': `${text}\n` })).toEqual(changed);
});

test('notices an edition that is gone, on the line of its digest', () => {
	expect(rulesOf({ 'editions/2025-12.json': undefined })).toEqual([['edition-missing', 'editions/digests.json', 3]]);
});

test('notices an edition that nobody froze', () => {
	expect(rulesOf({ 'editions/2025-09.json': text.replaceAll('2025-12', '2025-09') })).toEqual([
		['edition-unknown', 'editions/2025-09.json', 1],
	]);
	expect(rulesOf({ 'editions/digests.json': undefined })).toEqual([
		['edition-unknown', 'editions/2025-06.json', 1],
		['edition-unknown', 'editions/2025-12.json', 1],
	]);
});

test('notices an edition under another’s name', () => {
	expect(rulesOf({ 'editions/2025-12.json': text.replace('"edition": "2025-12"', '"edition": "2025-11"') })).toEqual([
		['edition-name', 'editions/2025-12.json', 2],
	]);
});
