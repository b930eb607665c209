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
			evidenceOf({ 'sources/zoe-2022.json': sourceText('zoe-2022', { csl: { ...source('zoe-2022').csl, DOI: '10.5555/ROE-2020' } }) }),
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

test('names the second record of one title, first author and year, however they are written', () => {
	const page: typeof csl = {
		id: 'roe-2020b',
		type: 'webpage',
		title: 'Peer support, at Work',
		author: [{ family: 'Róe' }],
		issued: { 'date-parts': [[2020]] },
	};
	const twin = (changes: Partial<typeof csl>) =>
		sourceRecord(
			evidenceOf({
				'sources/roe-2020b.json': sourceText('roe-2020b', { csl: { ...page, ...changes } }),
			}),
		);
	expect(twin({})).toEqual([
		{
			rule: 'duplicate-source',
			file: 'sources/roe-2020b.json',
			line: 9,
			found: 'the title, first author and year of sources/roe-2020.json',
			fix: 'keep one record of the work',
		},
	]);
	expect(twin({ title: 'Peer support at work, again' })).toEqual([]);
	expect(twin({ author: [{ family: 'Roe' }] })).toHaveLength(1);
});

test('lets the same title stand for the works of two authors, or of two years', () => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021'), 'sources/roe-2021.json': sourceText('roe-2021') }))).toEqual([]);
});

test('a key of every object’s own, as `constructor`, is held back by nothing', () => {
	expect(sourceRecord(evidenceOf({ 'sources/constructor.json': sourceText('constructor') })).map(({ rule }) => rule)).not.toContain(
		'held-source',
	);
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

test.each([
	['another year', { issued: { 'date-parts': [[2020]] } }, 17, 'the year 2020 under the key `doe-2021`'],
	['another first author', { author: [{ family: 'Roe' }, { family: 'Doe' }] }, 11, 'the first author “Roe” under the key `doe-2021`'],
] satisfies [string, Partial<typeof csl>, number, string][])('names a key that says %s', (_, changes, line, found) => {
	expect(sourceRecord(evidenceOf({ [file]: sourceText('doe-2021', { csl: { ...csl, ...changes } }) }))).toEqual([
		{ rule: 'source-name', file, line, found, fix: 'fix the field, or rename the record and what cites it' },
	]);
});

test('a key may write an umlaut in either way, name a body as it likes, and lack a year that the work lacks', () => {
	for (const [id, changes] of [
		['guehne-2021', { author: [{ family: 'Gühne' }] }],
		['guhne-2021', { author: [{ family: 'Gühne' }] }],
		['hse-2021', { author: [{ literal: 'Health Service Executive' }] }],
		['3m-2021', { author: [{ family: '3M' }] }],
		['wang-2021', { author: [{ family: '王', given: '小明' }] }],
		['source-2021', { author: [{ family: 'Иванов' }] }],
		['vos-nd-b', { author: [{ family: 'Vos' }], issued: undefined }],
		['vos-2021', { author: [{ family: 'Vos', 'non-dropping-particle': 'de' }] }],
		['de-vos-2021a', { author: [{ family: 'Vos', 'non-dropping-particle': 'de' }] }],
	] as [string, Partial<typeof csl>][]) {
		const issued = { 'date-parts': [[2021]] } as typeof csl.issued;
		expect(
			sourceRecord(evidenceOf({ [`sources/${id}.json`]: sourceText(id, { csl: { ...source(id).csl, issued, ...changes } }) })),
		).toEqual([]);
	}
});
