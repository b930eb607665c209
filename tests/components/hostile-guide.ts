import { resolve } from 'node:path';
import type { GuideCitations } from '../../src/citation/guide-citations.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import type { Guide } from '../../src/evidence/model.ts';

/** What stands in a text for the hostile one: letters that no text of the guide has. */
export const MARK = 'qzxqzx';

/** Fields whose values are names of the guide’s own, addresses or dates, and no text. */
const NAMES = new Set([
	...[
		'id',
		'key',
		'keys',
		'sources',
		'facts',
		'from',
		'section',
		'topic',
		'slug',
		'path',
		'file',
		'edition',
		'number',
		'reviewed',
		'published',
		'date',
		'version',
	],
	...[
		'kind',
		'set',
		'type',
		'claim',
		'design',
		'grade',
		'gradeBy',
		'searchedTo',
		'certainty',
		'basis',
		'direction',
		'group',
		'stage',
		'level',
		'measure',
		'unit',
		'period',
		'favours',
		'better',
	],
	...[
		'status',
		'URL',
		'DOI',
		'url',
		'audiences',
		'ISSN',
		'ISBN',
		'page',
		'issued',
		'year',
		'term',
		'say',
		'mean',
		'related',
		'locator',
		'label',
	],
]);

/** The real guide with a text at the end of every text in it, titles, names and statements alike. */
export function withText(guide: Guide, text: string): Guide {
	const made = new Map<object, unknown>();
	const copy = (value: unknown, field: string): unknown => {
		if (typeof value === 'string') return NAMES.has(field) ? value : `${value}${text}`;
		if (typeof value !== 'object' || value === null) return value;
		const before = made.get(value);
		if (before !== undefined) return before;
		if (value instanceof Map) {
			const map = new Map<unknown, unknown>();
			made.set(value, map);
			for (const [key, inner] of value) map.set(key, copy(inner, ''));
			return map;
		}
		const into: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
		made.set(value, into);
		for (const [name, inner] of Object.entries(value)) Reflect.set(into, name, copy(inner, Array.isArray(value) ? field : name));
		return into;
	};
	return copy(guide, '') as Guide;
}

/** Citations in which the same text stands: citeproc’s own are tried by themselves. */
export const citationsWith = (text: string): GuideCitations => ({
	inText: ({ key }) => key + text,
	narrative: ({ key }) => ({ author: key + text, year: `2020${text}` }),
	label: (key) => key + text,
	reference: (key) => key,
	plainReference: (key) => key + text,
	briefing: () => citationsWith(text),
	alone: ({ id }) => id,
	inTextAlone: ({ id }) => `(${id})`,
});

/** The guide as it is. */
export const { guide } = toEvidence(findContentFiles(resolve('src/content')));
