import type { CitationItem } from '../../reading/cited-text.ts';
import { digestOf } from '../../reading/digest.ts';
import { sourceWork } from '../item.ts';
import type { ExportContext } from './frame.ts';

/**
 * Citations and references as the fields that Zotero writes into a Word file: it can set them in another style. Each carries its works, so they need not be
 * in the reader’s library; a program without Zotero shows the words.
 */

const SCHEMA = 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json';

/** The instruction of the list of references. */
export const BIBLIOGRAPHY_FIELD = 'ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY';

/** What Zotero keeps of a document: the style in which the words are written. It reads them in pieces of this many characters. */
const LONGEST = 255;
const DATA =
	'<data data-version="3"><session id="PeerSupp"/><style id="http://www.zotero.org/styles/apa" locale="en-GB" hasBibliography="1" bibliographyStyleHasBeenSet="1"/><prefs><pref name="fieldType" value="Field"/></prefs></data>';
export const PREFERENCES: Readonly<Record<string, string>> = Object.fromEntries(
	(DATA.match(new RegExp(`.{1,${LONGEST}}`, 'gsu')) ?? []).map((piece, place) => [`ZOTERO_PREF_${place + 1}`, piece]),
);

/** The instruction of one citation in brackets, whose words are given. */
export function citationField(items: readonly CitationItem[], words: string, { guide, at }: Pick<ExportContext, 'guide' | 'at'>): string {
	const citationItems = items.flatMap(({ key, prefix, suffix, label, locator, suppressAuthor }) => {
		const source = guide.sources.get(key);
		if (!source) return [];
		return {
			id: key,
			uris: [at(source.path)],
			itemData: { ...sourceWork(source).csl, id: key },
			...(prefix && { prefix: `${prefix} ` }),
			...(suffix && { suffix: `, ${suffix}` }),
			...(locator && { label, locator }),
			...(suppressAuthor && { 'suppress-author': true }),
		};
	});
	const properties = { formattedCitation: words, plainCitation: words, noteIndex: 0 };
	const citationID = digestOf(JSON.stringify(items)).slice(0, 10);
	return `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationID, properties, citationItems, schema: SCHEMA })}`;
}
