import { type GuideCitations, sourcesInStatements } from '../../citation/guide-citations.ts';
import { withLanguage } from '../../citation/linked-reference.ts';
import { type StyleId, STYLES } from '../../citation/style.ts';
import { shortAuthor } from '../../evidence/cited-words.ts';
import type { Guide, Statement } from '../../evidence/model.ts';
import { noticeWords, statementNotices } from '../../evidence/notices.ts';
import { aboutFile } from '../../export/docx/frame.ts';
import { afterKey } from '../../reading/write-cited-text.ts';
import { appraisalWords } from '../../evidence/appraisal-words.ts';

/** Styles that number their references in the order in which a text cites them. */
const NUMBERED: ReadonlySet<StyleId> = new Set(['vancouver']);

/** Words of the statement, or a citation: its words, and in a numbered style the places of numbers, which only the finished list settles. */
export type Piece = string | { cite: (string | { key: string })[] };

/** A statement as a briefing shows it. */
export interface BriefingStatement {
	number: string;
	/** Its address before the base path. */
	path: string;
	/** What it is, how sure one can be, and what became of its sources, e.g. `Finding · Low certainty`. */
	label: string;
	reason?: string;
	text: Piece[];
	/** The sources that it cites, each once. */
	keys: string[];
}

/** Everything that a briefing in one style may need: each statement, and each source that one of them cites. */
export interface BriefingFile {
	numbered: boolean;
	statements: Record<string, BriefingStatement>;
	/** Who publishes it, its day, and what stands at the foot of a file. */
	about: { author: string; date: string; footer: string };
	/** The reference to the guide itself, in the same form as the others. */
	guide: string;
	/** References as HTML of words, `<i>` and `<span lang>`, by key, in the order of the style’s own list. */
	references: Record<string, string>;
}

/** A statement’s words, its citations in brackets as the style has them. */
function toPieces(
	{ text }: Statement,
	{ sources }: Guide,
	{ inText, narrative }: ReturnType<GuideCitations['briefing']>,
	numbered: boolean,
): Piece[] {
	return text.segments.flatMap((segment): Piece[] => {
		if (segment.type !== 'citation') return [segment.value];
		const { items } = segment;
		const [first] = items;
		if (!numbered)
			return [{ cite: [first && segment.narrative ? Object.values(narrative(first)).join(' ') : `(${items.map(inText).join('; ')})`] }];
		const numbers = items.flatMap((item, place) => {
			const after = afterKey(item);
			return [`${place > 0 ? ', ' : ''}${item.prefix ? `${item.prefix} ` : ''}`, { key: item.key }, after && `, ${after}`];
		});
		const source = first && sources.get(first.key);
		const author = segment.narrative && source ? `${shortAuthor(source)} ` : '';
		return [{ cite: [`${author}(`, ...numbers, ')'].filter((part) => part !== '') }];
	});
}

/** The file of one style. `citations` holds the sources that statements cite, and `own` the reference to the guide, in that style. */
export function toBriefingFile(guide: Guide, style: StyleId, citations: ReturnType<GuideCitations['briefing']>, own: string): BriefingFile {
	const numbered = NUMBERED.has(style);
	const { compare } = new Intl.Collator(STYLES[style].locale);
	const references = sourcesInStatements(guide)
		.map(({ id, csl }) => ({ id, csl, html: citations.reference(id) }))
		.sort((a, b) => compare(a.html, b.html));
	return {
		numbered,
		about: aboutFile(guide),
		guide: own,
		statements: Object.fromEntries(
			[...guide.statements.values()].map((statement) => {
				const { id, number, path, reason, text } = statement;
				const pieces = toPieces(statement, guide, citations, numbered);
				return [
					id,
					{
						number,
						path,
						label: [appraisalWords(statement), ...statementNotices(statement, guide).map(noticeWords)].join(' · '),
						...(reason && { reason }),
						text: pieces,
						keys: text.keys,
					},
				];
			}),
		),
		references: Object.fromEntries(references.map(({ id, csl, html }) => [id, withLanguage(html, csl)])),
	};
}
