import type { Path } from '../reading/parsed.ts';
import type { Records } from '../reading/records.ts';
import { type CitationItem, citationItems, citedKeys, plainText, type Segment } from '../reading/cited-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import { TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { toNotes } from './link.ts';
import type { Answer, Audience, CitedText, CountryPage, Guide, PlacedRow, Section, Statement, Tool, Topic } from './model.ts';
import { answerTexts } from './answers.ts';
import type { RowKind } from '../schema/topic.ts';

/** Everything the checks look at: the records as written, and the guide made of them. */
export interface Evidence {
	records: Records;
	guide: Guide;
}

/** A stretch of guidance, with the sources that it cites and those that may support its figures. */
export interface Passage {
	kind:
		| 'title'
		| 'statement'
		| 'reason'
		| 'why'
		| 'summary'
		| 'row'
		| 'section'
		| 'question'
		| 'reader'
		| 'task'
		| 'body'
		| 'guide'
		| 'note'
		| 'table'
		| 'tool'
		| 'answer'
		| 'own'
		| 'country';
	file: string;
	line: number;
	/** Its words without citations. */
	plain: string;
	/** The keys that it cites itself. */
	keys: string[];
	/** Its own citations, with the facts that they name. */
	items: CitationItem[];
	/** Its sentences, each with its own citations, where each has to name what holds its figures; nothing where the passage is taken as a whole. */
	sentences?: Segment[][];
	/** Of a passage taken as a whole: the citations whose facts may hold its figures, its own or those of the statements that it is about. */
	support: CitationItem[];
	/** Words whose figures it may say again: those that a statement had, in the note on its change. */
	repeats?: string;
	segments: Segment[];
}

type PassageKind = Passage['kind'];
type LineOf = (path: Path) => number;

/** Prose that cites: each of its sentences rests on what it names itself. */
const ofCitedText = (
	kind: PassageKind,
	file: string,
	{ plain, keys, line, segments }: Pick<CitedText, 'plain' | 'keys' | 'line' | 'segments'>,
): Passage => ({
	kind,
	file,
	line,
	plain,
	keys,
	items: citationItems(segments),
	sentences: splitSentences(segments),
	support: [],
	segments,
});

const ofWords = (kind: PassageKind, file: string, line: number, plain: string, support: CitationItem[]): Passage => ({
	kind,
	file,
	line,
	plain,
	keys: [],
	items: [],
	support,
	segments: [],
});

/** Everything that a statement names, in its text and its why. */
const itemsOf = ({ text, why }: Pick<Statement, 'text' | 'why'>) => citationItems([...text.segments, ...(why?.segments ?? [])]);

function ofStatement(statement: Statement, reasonLine: number): Passage[] {
	const { file, text, reason, why } = statement;
	const passages = [ofCitedText('statement', file, text)];
	if (reason !== undefined) passages.push(ofWords('reason', file, reasonLine, reason, itemsOf(statement)));
	for (const paragraph of why?.paragraphs ?? []) passages.push(ofCitedText('why', file, paragraph));
	return passages;
}

/** The words and numbers of a row, apart from its bookkeeping. */
export function rowWords({ line: _line, sources: _sources, named: _named, ...cells }: PlacedRow<RowKind>): string {
	const words = (value: unknown): string =>
		Array.isArray(value)
			? value.map(words).join('; ')
			: typeof value === 'object' && value !== null
				? Object.values(value).map(words).join('; ')
				: String(value);
	const { level: _level, ...rest } = cells as Record<string, unknown>;
	return words(rest);
}

function ofRow(file: string, row: PlacedRow<RowKind>): Passage {
	const { line, sources, named } = row;
	return { kind: 'row', file, line, plain: rowWords(row), keys: sources, items: named, support: named, segments: [] };
}

/** The words of a row of a table over all sources; its figures are looked at by `table-row`, as numbers. */
function ofTableRow(file: string, { line, source, ...cells }: Guide['tables'][TableName][number]): Passage {
	const plain = Object.values(cells)
		.filter((value) => typeof value === 'string')
		.join('; ');
	return { kind: 'table', file, line, plain, keys: [source.key], items: [source], support: [source], segments: [] };
}

/** What a section says of itself; its name is printed as it stands. */
function ofSection(
	{ file, title, shortTitle, summary, forWhom, notCovered, fewCoreSources, newestChange }: Section,
	lineOf: LineOf,
): Passage[] {
	return [
		ofWords('title', file, lineOf(['title']), title, []),
		ofWords('title', file, lineOf(['shortTitle']), shortTitle, []),
		ofCitedText('section', file, summary),
		ofWords('section', file, lineOf(['forWhom']), forWhom, []),
		...notCovered.map((text) => ofCitedText('section', file, text)),
		...(fewCoreSources === undefined ? [] : [ofWords('section', file, lineOf(['fewCoreSources']), fewCoreSources, [])]),
		ofWords('section', file, lineOf(['newestChange', 'what']), newestChange.what, []),
	];
}

function ofTopic(topic: Topic, lineOf: LineOf): Passage[] {
	return [
		ofWords('title', topic.file, lineOf(['title']), topic.title, topic.statements.flatMap(itemsOf)),
		ofCitedText('summary', topic.file, topic.summary),
		...topic.statements.flatMap((statement, place) => ofStatement(statement, lineOf(['statements', place, 'reason']))),
		...Object.values(topic.rows)
			.flat()
			.map((row) => ofRow(topic.file, row as PlacedRow<RowKind>)),
	];
}

function ofAudience({ file, title, question, summary, tasks }: Audience, lineOf: LineOf): Passage[] {
	return [
		ofWords('title', file, lineOf(['title']), title, []),
		ofWords('question', file, lineOf(['question']), question, []),
		ofWords('reader', file, lineOf(['summary']), summary, []),
		...tasks.flatMap(({ why, title: name, checklist, statements }, place) => {
			const support = [...citationItems(why.segments), ...statements.flatMap(itemsOf)];
			return [
				ofCitedText('task', file, why),
				ofWords('task', file, lineOf(['tasks', place, 'title']), name, support),
				...checklist.map((text, spot) => ofWords('task', file, lineOf(['tasks', place, 'checklist', spot]), text, support)),
			];
		}),
	];
}

/** A tool: each line rests on what it names; what surrounds the lines rests on everything that the tool names. */
function ofTool({ file, title, purpose, caution, alsoAsked = [], ratings, questions, parts, sums = [] }: Tool, lineOf: LineOf): Passage[] {
	const supportOf = ({ rests }: Tool['parts'][number]['lines'][number]) =>
		rests.flatMap(({ items, statements }) => [...items, ...statements.flatMap(itemsOf)]);
	const all = [...(questions?.items ?? []), ...parts.flatMap(({ lines }) => lines.flatMap(supportOf))];
	const around = (path: Path, words: string) => ofWords('tool', file, lineOf(path), words, all);
	return [
		ofWords('title', file, lineOf(['title']), title, []),
		around(['purpose'], purpose),
		...(caution === undefined ? [] : [around(['caution'], caution)]),
		...alsoAsked.map((words, place) => ofWords('question', file, lineOf(['alsoAsked', place]), words, [])),
		...(ratings ?? []).map((words, place) => around(['ratings', place], words)),
		...(questions?.ask ?? []).map((words, place) => ({
			...around(['questions', 'ask', place], words),
			...(place === 0 && { keys: questions?.items.map(({ key }) => key) ?? [], items: questions?.items ?? [] }),
		})),
		...parts.flatMap(({ title: heading, intro, lines }, place) => [
			around(['parts', place, 'title'], heading),
			...(intro === undefined ? [] : [around(['parts', place, 'intro'], intro)]),
			...lines.map((one): Passage => {
				const { words, asks, options = [], differ, rests } = one;
				const said = [words, asks, ...options, differ, ...rests.flatMap(({ place: where, note }) => [where, note])];
				const items = rests.flatMap((support) => support.items);
				return {
					...ofWords('tool', file, one.line, said.filter(Boolean).join('. '), supportOf(one)),
					keys: items.map(({ key }) => key),
					items,
				};
			}),
		]),
		...sums.map(({ title: words }, place) => around(['sums', place, 'title'], words)),
	];
}

/** An answer sentence by sentence: each rests on everything that its statements name; the guide’s own suggestions rest on nothing. */
function ofAnswer(answer: Answer, statements: Guide['statements'], lineOf: LineOf): Passage[] {
	const { file, question, alsoAsked, figure, example } = answer;
	const supportOf = (ids: readonly string[]) => ids.flatMap((id) => statements.get(id) ?? []).flatMap(itemsOf);
	const everything = answer.statements.flatMap(itemsOf);
	return [
		ofWords('question', file, lineOf(['question']), question, []),
		...alsoAsked.map((text, place) => ofWords('question', file, lineOf(['alsoAsked', place]), text, [])),
		...answerTexts(answer).flatMap(({ sentences, line }) =>
			sentences.map(({ words, statements: ids, own }) =>
				ofWords(own && ids.length === 0 ? 'own' : 'answer', file, line, words, supportOf(ids)),
			),
		),
		...(figure
			? [
					ofWords(
						'answer',
						file,
						lineOf(['figure', 'value']),
						figure.value,
						supportOf(figure.words.sentences.flatMap((sentence) => sentence.statements)),
					),
				]
			: []),
		...(example ? [ofWords('title', file, lineOf(['example', 'title']), example.title, everything)] : []),
	];
}

/** What a country’s page says: each line and each body rests on what it names. */
function ofCountry({ file, name, bodies, lines }: CountryPage, lineOf: LineOf): Passage[] {
	const placed = (words: string, { items, line }: CountryPage['lines'][number] | CountryPage['bodies'][number]): Passage => ({
		...ofWords('country', file, line, words, items),
		keys: items.map(({ key }) => key),
		items,
	});
	return [
		ofWords('title', file, lineOf(['name']), name, []),
		...bodies.map((body) => placed(body.name, body)),
		...lines.map((line) => placed(line.words, line)),
	];
}

/** What the guide says of itself, in the head of every page. */
function ofGuide({ file, lineOf, record }: NonNullable<Records['guide']>): Passage[] {
	return (['title', 'description', 'publisher'] as const).map((field) => ofWords('guide', file, lineOf([field]), record[field], []));
}

/** The notes on changes: each rests on what its statement cites and cited, and may say a figure again that the statement had. */
function ofChanges({ file, lineOf, record }: NonNullable<Records['changes']>, { statements, editions }: Guide): Passage[] {
	return record.changes.flatMap((note, place) => {
		const { since, what, why } = note;
		const ids = toNotes(note).map(({ statement }) => statement);
		const now = [...ids, ...(note.instead ?? [])].flatMap((id) => statements.get(id) ?? []);
		const frozen = editions.find(({ edition }) => edition === since)?.statements ?? [];
		const before = ids.map((id) => frozen.find((one) => one.id === id)?.text ?? '').join(' ');
		return Object.entries({ what, why }).map(([field, text]) => ({
			...ofWords('note', file, lineOf(['changes', place, field]), text, now.flatMap(itemsOf)),
			repeats: before,
		}));
	});
}

const PASSAGES = new WeakMap<Evidence, readonly Passage[]>();

/** Every stretch of guidance in the content, in the guide’s order: made once for all checks. */
export function passagesOf(evidence: Evidence): readonly Passage[] {
	const made = PASSAGES.get(evidence) ?? makePassages(evidence);
	PASSAGES.set(evidence, made);
	return made;
}

function makePassages({ records, guide }: Evidence): Passage[] {
	const linesIn = (list: readonly { file: string; lineOf: LineOf }[], file: string): LineOf =>
		list.find((one) => one.file === file)?.lineOf ?? (() => 1);
	return [
		...guide.sections.flatMap((section) => [
			...(records.sections.some(({ id }) => id === section.id) ? ofSection(section, linesIn(records.sections, section.file)) : []),
			...section.topics.flatMap((topic) => ofTopic(topic, linesIn(records.topics, topic.file))),
		]),
		...records.topics.flatMap(({ file, body }) =>
			body.loose.map(({ segments, line }): Passage => {
				return ofCitedText('body', file, { line, plain: plainText(segments, (key) => key), keys: citedKeys(segments), segments });
			}),
		),
		...guide.audiences.flatMap((audience) => ofAudience(audience, linesIn(records.audiences, audience.file))),
		...guide.countries.flatMap((country) => ofCountry(country, linesIn(records.countries, country.file))),
		...guide.tools.flatMap((tool) => ofTool(tool, linesIn(records.tools, tool.file))),
		...guide.answers.flatMap((answer) => ofAnswer(answer, guide.statements, linesIn(records.answers, answer.file))),
		...(records.guide ? ofGuide(records.guide) : []),
		...(records.changes ? ofChanges(records.changes, guide) : []),
		...TABLE_NAMES.flatMap((name) => guide.tables[name].map((row) => ofTableRow(`tables/${name}.json`, row))),
	];
}
