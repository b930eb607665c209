import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { MORE_AUTHORS, separate, toName } from './names.ts';
import type { FileField, ForeignItem, Reference, ReferenceFile } from './reference.ts';
import { readTagged, type Tagged } from './tagged.ts';

/** Types of RIS that citation-js does not know in its table of fields, by one that it does. */
const TYPES: Readonly<Record<string, string>> = {
	WEB: 'ELEC',
	JOURN: 'JOUR',
	EJOUR: 'JOUR',
	INPR: 'JOUR',
	JFULL: 'JOUR',
	ABST: 'JOUR',
	GOVDOC: 'RPRT',
};

const DOI = /\b10\.\d{4,9}\/\S*[^\s.,;]/;

/** What citation-js leaves out or reads otherwise, field by field: where it stands, and why. */
const FILLED: readonly { field: string; from: (record: Tagged, item: ForeignItem) => string | undefined; why: string }[] = [
	{
		field: 'title',
		from: (record) => record['TI']?.[0] ?? record['T1']?.[0] ?? record['CT']?.[0],
		why: 'a title under another tag than its type’s is lost',
	},
	{
		field: 'container-title',
		from: (record, { type }) =>
			['webpage', 'report', 'book', 'thesis'].includes(String(type))
				? undefined
				: (record['JF'] ?? record['T2'] ?? record['JO'] ?? record['BT'] ?? record['JA'] ?? record['J2'])?.[0],
		why: 'the whole name of a journal stands under one of six tags, its short one first in some files',
	},
	{
		field: 'page',
		from: ({ SP, EP, C7, SE }, { type }) => {
			const [first, last] = [SP?.[0], EP?.[0]];
			if (first !== undefined) return last === undefined || last === first || first.includes('-') ? first : `${first}-${last}`;
			return type === 'article-journal' ? (C7?.[0] ?? (/^e?\d+$/i.test(SE?.[0] ?? '') ? SE?.[0] : undefined)) : undefined;
		},
		why: 'a first page alone is lost, and so is the number of an article without pages',
	},
	{
		field: 'DOI',
		from: ({ DO, M3, N1, L3, UR, LK, ID, AN }) =>
			DOI.exec([DO, M3, N1, L3, ...[UR, LK, ID, AN]].flatMap((values) => values ?? []).join(' '))?.[0],
		why: 'some databases write the DOI into a note, a type of work or an address',
	},
	{ field: 'URL', from: ({ UR, LK, L2 }) => (UR ?? LK ?? L2)?.[0], why: 'an address under another tag is lost' },
	{ field: 'volume', from: ({ VL }) => VL?.[0], why: 'a volume is lost in types that seldom have one' },
	{ field: 'issue', from: ({ IS }, { type }) => (type === 'article-journal' ? IS?.[0] : undefined), why: 'the same of an issue' },
	{ field: 'publisher', from: ({ PB, PP }) => (PB ?? PP)?.[0], why: 'the same of a publisher' },
];

/** The tags that a record has a place for. */
const GOES_TO: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(['TI', 'T1', 'CT', 'ST'].map((tag) => [tag, ['title']])),
	...Object.fromEntries(['AU', 'A1'].map((tag) => [tag, ['author']])),
	...Object.fromEntries(['JF', 'JO', 'T2', 'BT', 'JA', 'J1', 'J2', 'T3'].map((tag) => [tag, ['container-title', 'title', 'publisher']])),
	...Object.fromEntries(['SP', 'EP', 'C7', 'SE'].map((tag) => [tag, ['page']])),
	...Object.fromEntries(['PY', 'Y1', 'DA'].map((tag) => [tag, ['issued']])),
	...Object.fromEntries(['DO', 'UR', 'LK', 'L3'].map((tag) => [tag, ['DOI', 'URL']])),
	VL: ['volume'],
	IS: ['issue', 'number'],
	PB: ['publisher'],
	PP: ['publisher', 'publisher-place'],
	CY: ['publisher-place'],
	SN: ['ISSN', 'ISBN'],
	M3: ['DOI', 'genre'],
	N1: ['DOI'],
};

const one = (values: string[]) => (values.length === 1 ? (values[0] ?? '') : values);

function toReference(record: Tagged): Reference {
	const type = record['TY']?.[0]?.toUpperCase() ?? 'GEN';
	const given = { ...record, TY: [TYPES[type] ?? type] };
	const [item = {}] = plugins.input.chain(Object.fromEntries(Object.entries(given).map(([tag, values]) => [tag, one(values)])), {
		forceType: '@ris/record',
		generateGraph: false,
	}) as ForeignItem[];
	const { names, hasMore } = separate(record['AU'] ?? record['A1'] ?? []);
	const filled = FILLED.flatMap(({ field, from }) => {
		const value = from(record, item);
		return value === undefined ? [] : [[field, value] as const];
	});
	const [year = ''] = record['PY'] ?? [];
	const days = [...(record['PY'] ?? []), ...(record['Y1'] ?? []), ...(record['DA'] ?? []).flatMap((day) => [day, `${year} ${day}`])];
	return {
		item: {
			...item,
			...Object.fromEntries(filled),
			// What kind of work it is, where the field holds no DOI.
			...(record['M3']?.some((value) => DOI.test(value)) && { genre: undefined }),
			...(record['SN'] && (type === 'BOOK' || type === 'CHAP' ? { ISBN: record['SN'].join(' ') } : { ISSN: record['SN'].join(' ') })),
			author: names.map(toName),
			issued: { written: days },
		},
		fields: Object.entries(record)
			.filter(([tag]) => tag !== 'TY' && tag !== 'ID')
			.flatMap(([name, values]) => values.map((value): FileField => ({ name, value, goesTo: GOES_TO[name] ?? [] }))),
		remarks: hasMore ? [MORE_AUTHORS] : [],
	};
}

/** Reads RIS as reference managers and databases write it. */
export const readRis = (text: string): ReferenceFile => ({ references: readTagged(text, 'TY').map(toReference), refused: [] });
