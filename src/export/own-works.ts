import type { FullItem } from '../citation/printable.ts';
import { frozenPath, PAGES, termAnchor } from '../evidence/addresses.ts';
import type { Answer, FormerStatement, Guide, Section, Statement, Tool, Topic } from '../evidence/model.ts';
import { editionWords, firstSentence } from '../evidence/words.ts';
import { parseCitedText, plainText } from '../reading/cited-text.ts';
import type { Work } from './item.ts';

/** What this guide’s references call it, and the full address of a path of the site. */
interface Own {
	about: Guide['about'];
	at: (path: string) => string;
}

/** What every reference to the guide has: the body that publishes it, the edition, its day. */
function item({ about, at }: Own, type: FullItem['type'], parts: readonly string[], path: string, title: string): FullItem {
	const [year = 0, month = 0, day = 0] = about.published.split('-').map(Number);
	return {
		id: [termAnchor(about.title), about.edition, ...parts].join('-'),
		type,
		title,
		author: [{ literal: about.publisher }],
		issued: { 'date-parts': [[year, month, day]] },
		edition: `${editionWords(about.edition)} edition`,
		publisher: about.publisher,
		URL: at(path),
	};
}

/** A part of the guide: a section of an online report, which every format has as a chapter. */
const part = (own: Own, parts: readonly string[], path: string, title: string): Work => ({
	csl: { ...item(own, 'chapter', parts, path, title), 'container-title': own.about.title },
});

export const guideWork = (own: Own): Work => ({
	csl: { ...item(own, 'report', [], PAGES.home, own.about.title), genre: 'Online guide' },
});
export const sectionWork = (own: Own, { id, path, title }: Section) => part(own, [id], path, title);
export const topicWork = (own: Own, { section, slug, path, title }: Topic) => part(own, [section, slug], path, title);
export const toolWork = (own: Own, { id, path, title }: Tool) => part(own, ['tool', id], path, `Tool: ${title}`);
export const answerWork = (own: Own, { slug, path, question }: Answer) => part(own, ['answer', slug], path, question);
/** What a statement is called where it is cited, from its number and its words. */
export const statementTitle = (number: string, words: string) => `Statement ${number}: ${firstSentence(words)}`;
export const statementWork = (own: Own, { id, path, number, text }: Statement) => part(own, [id], path, statementTitle(number, text.plain));

/** A statement that no longer stands where an edition had it: as that edition has it for good. */
export const formerWork = ({ about, at }: Own, { frozen, edition }: FormerStatement) =>
	part(
		{ about: { ...about, edition: edition.edition, published: edition.published }, at },
		[frozen.id],
		frozenPath(edition.edition, frozen),
		formerTitle({ frozen, edition }),
	);

/** What a former statement said, without its citations in brackets. */
export const formerWords = ({ frozen, edition }: Pick<FormerStatement, 'frozen' | 'edition'>) =>
	plainText(parseCitedText(frozen.text), (key) => edition.references[key]?.label ?? key);

/** What a former statement is called where it is cited. */
export const formerTitle = (former: Pick<FormerStatement, 'frozen' | 'edition'>) =>
	statementTitle(former.frozen.number, formerWords(former));
