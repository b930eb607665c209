import { expect, test } from 'vitest';
import { sourceRecord } from '../../../../src/evidence/checks/source-record.ts';
import { changed, source, sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const { csl } = source('doe-2021');
const file = 'sources/doe-2021.json';

test('passes where each record is named as its file and of a work of its own', () => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021') }))).toEqual([]);
});

test('names a record that is not named as its file', () => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021', { id: 'doe-2012' }) }))).toEqual([
		{ rule: 'source-name', file, line: 2, found: 'the id `doe-2012`', fix: 'write `doe-2021`, or rename the file' },
	]);
});

test('names an item that is not named as its record', () => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021', { csl: { ...csl, id: 'doe-2012' } }) }))).toEqual([
		{ rule: 'source-name', file, line: 7, found: 'the item’s id `doe-2012`', fix: 'write `doe-2021`' },
	]);
});

test('names the second record of one DOI, whatever its capitals', () => {
	expect(
		sourceRecord(
			evidenceOf({ 'sources/zoe-2022.json': sourceText('zoe-2022', { csl: { ...csl, id: 'zoe-2022', DOI: '10.5555/ROE-2020' } }) }),
		),
	).toEqual([
		{
			rule: 'duplicate-source',
			file: 'sources/zoe-2022.json',
			line: 24,
			found: 'the DOI of sources/roe-2020.json',
			fix: 'keep one record of the work',
		},
	]);
});

test('names a record that is held back', () => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021'), 'held.json': '{ "doe-2021": "authors not seen" }' }))).toEqual([
		{
			rule: 'held-source',
			file,
			line: 1,
			found: 'a record that held.json holds back: authors not seen',
			fix: 'take the file away, or the key from held.json once it is checked',
		},
	]);
});

test('ignores records without a DOI', () => {
	const none = (id: string) => changed(sourceText(id), `,\n\t\t"DOI": "10.5555/${id}"`, '');
	expect(sourceRecord(evidenceOf({ [file]: none('doe-2021'), 'sources/zoe-2022.json': none('zoe-2022') }))).toEqual([]);
});
