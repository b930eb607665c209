import type { GuideCitations } from '../../citation/guide-citations.ts';
import type { Answer, Guide, Section, Statement, Topic } from '../../evidence/model.ts';
import type { AudienceId } from '../../schema/audience.ts';
import type { Place } from '../source/back-links.ts';

/** What a page hands to its components through `Astro.locals.page`. */
export interface PageContext {
	guide: Guide;
	citations: GuideCitations;
	/** In a preview: what is wrong with files, and what is asked before an edition, a line each with its file. */
	draft?: readonly { file: string; words: string; isFault: boolean }[];
	/** The topic that the page shows; `<Statement>` in its body finds its statements here. */
	topic?: Topic;
	/** The section to which the page belongs: marked in the menu, and whose facts the citation cards show. */
	section?: Section;
	/** The answer that the page shows: its small numbers count its statements. */
	answer?: Answer;
	/** The reader for whom the page is: marked in the menu. */
	audience?: AudienceId;
	/** Keys that have an entry in the page’s own reference list, each with its number there; any other citation leads to its source page. */
	references?: ReadonlyMap<string, number>;
	/** The facts that the page names, by key: its reference list holds them all. */
	named?: ReadonlyMap<string, readonly string[]>;
	/** Where the page cites, so that references can lead back. */
	places?: readonly Place[];
	/** Level of a statement’s heading: one lower where the body groups its statements under headings of its own. */
	statementLevel?: number | ((statement: Statement) => number);
	/** Whether statements, tables and references are shown whole, as on the page to print; else what lies behind them is folded. */
	unfolded?: boolean;
	/** Level of the headings on sections’ cards, 3 where nothing is said. */
	sectionLevel?: 2 | 3;
	/** Level of a table’s heading, 2 on a topic’s own page; its pictures have the next. */
	tableLevel?: number;
}
