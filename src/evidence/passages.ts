import type { Records } from '../reading/records.ts';
import { citedKeys, plainText, type Segment } from '../reading/cited-text.ts';
import type { CitedText, Guide, PlacedRow, Statement } from './model.ts';
import type { RowKind } from '../schema/topic.ts';

/** Everything the checks look at: the records as written, and the guide made of them. */
export interface Evidence {
	records: Records;
	guide: Guide;
}

/** A stretch of guidance, with the sources that it cites and those that may support its figures. */
export interface Passage {
	kind: 'statement' | 'reason' | 'why' | 'summary' | 'row' | 'section' | 'task' | 'body';
	file: string;
	line: number;
	/** Its words without citations. */
	plain: string;
	/** The keys that it cites itself. */
	keys: string[];
	/** The keys whose records may hold its figures: its own, and for a reason or a why those of the statement too. */
	restsOn: string[];
	segments: Segment[];
}

type PassageKind = Passage['kind'];

const ofCitedText = (kind: PassageKind, file: string, { plain, keys, line, segments }: CitedText, restsOn = keys): Passage => ({
	kind,
	file,
	line,
	plain,
	keys,
	restsOn,
	segments,
});

const ofWords = (kind: PassageKind, file: string, line: number, plain: string, restsOn: string[]): Passage => ({
	kind,
	file,
	line,
	plain,
	keys: [],
	restsOn,
	segments: [],
});

function ofStatement(statement: Statement, reasonLine: number): Passage[] {
	const { file, text, reason, why } = statement;
	const passages = [ofCitedText('statement', file, text)];
	if (reason !== undefined) passages.push(ofWords('reason', file, reasonLine, reason, text.keys));
	if (why)
		passages.push({
			kind: 'why',
			file,
			line: why.line,
			plain: why.plain,
			keys: why.keys,
			restsOn: [...text.keys, ...why.keys],
			segments: [],
		});
	return passages;
}

/** The words and numbers of a row, apart from its bookkeeping. */
function ofRow(file: string, row: PlacedRow<RowKind>): Passage {
	const { line, sources, ...cells } = row;
	const words = (value: unknown): string =>
		Array.isArray(value)
			? value.map(words).join('; ')
			: typeof value === 'object' && value !== null
				? Object.values(value).map(words).join('; ')
				: String(value);
	const { level: _level, ...rest } = cells as Record<string, unknown>;
	return { kind: 'row', file, line, plain: words(rest), keys: sources, restsOn: sources, segments: [] };
}

/** Every stretch of guidance in the content, in the guide’s order. */
export function passagesOf({ records, guide }: Evidence): Passage[] {
	const passages: Passage[] = [];
	for (const section of guide.sections) {
		const { file, summary, notCovered, forWhom } = section;
		const line = records.sections.find(({ id }) => id === section.id)?.lineOf(['forWhom']) ?? 1;
		passages.push(
			ofCitedText('section', file, summary),
			ofWords('section', file, line, forWhom, []),
			...notCovered.map((text) => ofCitedText('section', file, text)),
		);
		for (const topic of section.topics) {
			const lineOf = records.topics.find(({ file: one }) => one === topic.file)?.lineOf ?? (() => 1);
			passages.push(
				ofCitedText('summary', topic.file, topic.summary),
				...topic.statements.flatMap((statement, place) => ofStatement(statement, lineOf(['statements', place, 'reason']))),
			);
			for (const row of Object.values(topic.rows).flat()) passages.push(ofRow(topic.file, row as PlacedRow<RowKind>));
		}
	}
	for (const { file, body } of records.topics)
		for (const { segments, line } of body.loose) {
			const keys = citedKeys(segments);
			passages.push({ kind: 'body', file, line, plain: plainText(segments, (key) => key), keys, restsOn: keys, segments });
		}
	for (const { file, tasks } of guide.audiences) {
		const lineOf = records.audiences.find((one) => one.file === file)?.lineOf ?? (() => 1);
		for (const [place, { why, title, checklist, statements }] of tasks.entries()) {
			const restsOn = [...why.keys, ...statements.flatMap(({ text, why: reason }) => [...text.keys, ...(reason?.keys ?? [])])];
			passages.push(
				ofCitedText('task', file, why, restsOn),
				ofWords('task', file, lineOf(['tasks', place, 'title']), title, restsOn),
				...checklist.map((text, spot) => ofWords('task', file, lineOf(['tasks', place, 'checklist', spot]), text, restsOn)),
			);
		}
	}
	return passages;
}
