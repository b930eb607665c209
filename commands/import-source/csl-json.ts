import type { FileField, ForeignItem, Reference, ReferenceFile } from './reference.ts';

/** Names of registries for fields that a record has under another name. */
const GOES_TO: Readonly<Record<string, readonly string[]>> = {
	subtitle: ['title'],
	'original-title': ['title'],
	'article-number': ['page'],
	'published-print': ['issued'],
	'published-online': ['issued'],
	published: ['issued'],
	resource: ['URL'],
};

const isItem = (value: unknown): value is ForeignItem => typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Fields that are another writing of one that a record has, or of none. */
const PASSED_OVER = ['id', 'type', 'citation-key'];

function toReference(item: ForeignItem): Reference {
	const [title, subtitle] = [first(item['title']), first(item['subtitle'])];
	const isApart = typeof title === 'string' && typeof subtitle === 'string' && subtitle !== '' && !title.includes(subtitle);
	const issued = ['issued', 'published', 'published-print', 'published-online'].map((name) => item[name]).find(isItem);
	const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
	const words = (value: unknown): string =>
		Array.isArray(value) ? value.map(words).join(' ') : isItem(value) ? Object.values(value).map(words).join(' ') : text(value);
	return {
		item: {
			...item,
			...(isApart && { title: `${title}: ${subtitle}` }),
			...(item['page'] === undefined && item['article-number'] !== undefined && { page: item['article-number'] }),
			...(issued && { issued }),
			ISSN: Array.isArray(item['ISSN']) ? item['ISSN'].join(' ') : item['ISSN'],
			ISBN: Array.isArray(item['ISBN']) ? item['ISBN'].join(' ') : item['ISBN'],
		},
		fields: Object.entries(item)
			.filter(([name]) => !PASSED_OVER.includes(name))
			.map(([name, value]): FileField => ({ name, value: words(value), goesTo: GOES_TO[name] ?? [name] })),
		remarks: [],
	};
}

/** Reads CSL-JSON: an item or a list, as reference managers export it and as registries answer to a DOI. */
export function readCslJson(text: string): ReferenceFile {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length;
		return { references: [], refused: [{ line, found: 'JSON that breaks off or has a sign too many at this line' }] };
	}
	const message = isItem(parsed) && isItem(parsed['message']) ? parsed['message'] : parsed;
	return { references: (Array.isArray(message) ? message : [message]).filter(isItem).map(toReference), refused: [] };
}
