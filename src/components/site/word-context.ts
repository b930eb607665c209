import type { TopicContext } from '../../export/docx/topic-document.ts';
import type { AnswerContext } from '../../export/docx/answer-document.ts';
import type { GuideCitations } from '../../citation/guide-citations.ts';
import type { Guide } from '../../evidence/model.ts';
import { restsOnLine } from '../statement/rests-on-words.ts';
import { groupedRows, ROW_TABLES, shownHeadings } from '../topic/row-columns.ts';
import { tableKinds } from '../topic/row-pages.ts';
import { countryWords } from './evidence-words.ts';

/** What a Word file of the guide needs: the guide, and the words in which its pages say what they show. */
export const wordContext = (
	{ guide, citations }: { guide: Guide; citations: Pick<GuideCitations, 'inText' | 'narrative' | 'reference' | 'label'> },
	at: (path: string) => string,
): TopicContext & AnswerContext => ({
	guide,
	citations,
	at,
	country: countryWords,
	restsOn: (statement) => restsOnLine(statement, guide),
	tables: (topic) =>
		tableKinds(topic).map((kind) => ({
			title: ROW_TABLES[kind].title,
			caption: ROW_TABLES[kind].caption,
			headings: shownHeadings(kind, topic.rows[kind]),
			rows: groupedRows(kind, topic.rows[kind]).flatMap(({ rows }) =>
				rows.map(({ cells, named }) => ({ cells: cells.map(({ lines }) => lines.join('. ')), sources: named })),
			),
		})),
});
