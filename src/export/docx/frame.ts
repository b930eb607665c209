import type { Citations } from '../../citation/citations.ts';
import { withLanguage } from '../../citation/linked-reference.ts';
import { PAGES } from '../../evidence/addresses.ts';
import type { Guide } from '../../evidence/model.ts';
import { editionWords } from '../../evidence/words.ts';
import { address, type Block, type ExportDocument, heading, paragraph, quiet, referenceRuns, type Run } from './blocks.ts';
import { BIBLIOGRAPHY_FIELD, PREFERENCES } from './zotero.ts';

/** The guide, how its sources are written, and the full address of a path of the site. */
export interface ExportContext {
	guide: Guide;
	citations: Pick<Citations, 'inText' | 'narrative' | 'reference' | 'label'>;
	at: (path: string) => string;
}

/** The reference of a source, its title in its own language. */
export const sourceRuns = (key: string, { guide, citations }: Pick<ExportContext, 'guide' | 'citations'>): Run[] =>
	referenceRuns(withLanguage(citations.reference(key), guide.sources.get(key)?.csl ?? { title: '' }));

/** The references of some keys, in the order of their labels, as a document’s last part; `live` where its citations are fields of Zotero. */
function referenceBlocks(keys: readonly string[], live: boolean, { guide, citations }: ExportContext): Block[] {
	const listed = [...new Set(keys)]
		.filter((key) => guide.sources.has(key))
		.map((key) => ({ key, label: citations.label(key) }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en-IE'));
	const items = listed.map(({ key }) => sourceRuns(key, { guide, citations }));
	return items.length === 0
		? []
		: [heading('References'), { type: 'list', ordered: false, items, ...(live && { field: BIBLIOGRAPHY_FIELD }) }];
}

/** What every file of an edition says of itself. */
export const aboutFile = ({ about }: Pick<Guide, 'about'>) => ({
	author: about.publisher,
	date: about.published,
	footer: `${about.title}, ${editionWords(about.edition)} edition. CC BY 4.0`,
});

/** What a document of the guide is made of. */
export interface Parts {
	title: string;
	description: string;
	/** The page that it is a copy of, before the base path. */
	path: string;
	/** What follows its title. */
	opening: readonly Block[];
	blocks: readonly Block[];
	/** The sources that it cites. */
	keys: readonly string[];
	/** Whether its citations are fields that Zotero renews. */
	live?: boolean;
}

/** A document of the guide: title, opening and address, its own blocks, what it is not, and its references. */
export function framed({ title, description, path, opening, blocks, keys, live = false }: Parts, context: ExportContext): ExportDocument {
	const { guide, at } = context;
	return {
		title,
		description,
		...aboutFile(guide),
		...(live && { properties: PREFERENCES }),
		blocks: [
			heading(title, 1),
			...opening,
			paragraph(quiet('On the web: '), address(at(path))),
			...blocks,
			paragraph({ text: 'Not clinical or legal advice. More on how this guide was made: ' }, address(at(PAGES.method))),
			...referenceBlocks(keys, live, context),
		],
	};
}
