import { plugins, type RisRecord } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { bodiesOf, paperOf, reportType, type Work } from './item.ts';

type Tags = Record<string, string | string[] | undefined>;

/** Tags between the first line and the last in the order in which they are written; what is not here is not written. */
const ORDER = [
	'AU',
	'TI',
	'T2',
	'M3',
	'ET',
	'VL',
	'IS',
	'C7',
	'SP',
	'EP',
	'PB',
	'CY',
	'PY',
	'DA',
	'SN',
	'LA',
	'DO',
	'UR',
	'N1',
	'ID',
] as const;

/**
 * A name as RIS has it. A comma at the end of a body’s name keeps it whole in EndNote, and Zotero takes it off; a comma within becomes a dash, for what
 * follows it would be a first name.
 */
function toName(name: NonNullable<Work['csl']['author']>[number]): string {
	if ('literal' in name) return `${name.literal.replace(/\s*,\s+/g, ' – ')},`;
	const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
	return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** The year, and the day as far as it is known, e.g. `2026/11/22/` or `2018/08//`. */
function toDates({ issued }: Work['csl']): Tags {
	const [year, ...rest] = issued?.['date-parts'][0] ?? [];
	if (year === undefined) return {};
	const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
	return { PY: String(year), DA: month === '' ? undefined : `${year}/${month}/${day}/` };
}

/** The first and the last page, e.g. `38` and `50`; what is no range is the first. */
function toPages(page: string): Tags {
	const [first, last, ...more] = page.split(/\s*[-–]\s*/);
	return more.length > 0 || last === undefined ? { SP: page, EP: undefined } : { SP: first, EP: last };
}

/** What citation-js leaves out for a type, or puts where reference managers look for something else. */
const CORRECTIONS: Record<Work['csl']['type'], (work: Work) => Tags> = {
	'article-journal': () => ({}),
	report: ({ csl }) => ({
		M3: reportType(csl),
		ET: undefined,
		T2: csl['collection-title'],
		SN: csl['collection-number'] ?? csl.number,
		PB: csl.publisher ?? bodiesOf(csl).join('; '),
		N1: csl.ISBN && `ISBN ${csl.ISBN}`,
	}),
	// Reference managers have a title of the site and mostly no publisher of a page.
	webpage: ({ csl }) => {
		const site = csl['container-title'] ?? csl.publisher;
		return { T2: site, PB: csl.publisher === site ? undefined : csl.publisher };
	},
	book: () => ({}),
	chapter: () => ({}),
	thesis: ({ csl }) => ({ M3: csl.genre }),
	'article-newspaper': ({ csl }) => ({ T2: paperOf(csl), PB: undefined }),
	// Of a talk’s fields citation-js writes some into tags that mean something else to importers.
	'paper-conference': ({ csl }) => ({ T2: csl['container-title'], CY: csl['publisher-place'], PB: csl.publisher, M3: csl.genre }),
	legislation: ({ csl }) => ({ T2: csl['container-title'], SN: csl.number, SP: undefined, EP: undefined }),
};

function toRecord(work: Work): { type: string; tags: Tags } {
	const { csl } = work;
	const [record = {}]: RisRecord[] = plugins.output.format('ris', [csl], { format: 'object' });
	const tags: Tags = {
		...record,
		AU: csl.author?.map(toName),
		ET: csl.edition,
		...toDates(csl),
		...(csl.page && toPages(csl.page)),
		LA: csl.language,
		...CORRECTIONS[csl.type](work),
		ID: csl.id,
	};
	if (work.notices) tags.N1 = [tags.N1 ?? [], ...work.notices].flat();
	// A law is a statute; what citation-js writes is a case to Zotero and unknown to others.
	return { type: csl.type === 'legislation' ? 'STAT' : String(record['TY']), tags };
}

/** Works as a RIS file in UTF-8; no line is broken, however long. */
export function toRis(works: readonly Work[]): string {
	return works
		.map((work) => {
			const { type, tags } = toRecord(work);
			const lines = ORDER.flatMap((tag) => [tags[tag] ?? []].flat().map((value) => `${tag}  - ${value.replace(/\s+/g, ' ')}`));
			return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n');
		})
		.join('\n');
}
