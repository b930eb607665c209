import type { Tool, ToolLine, ToolPart } from '../../evidence/model.ts';
import { LINE_MARKS } from '../../schema/tool.ts';
import { fieldLabel, formulaWords, isBlank, markWords, nextSteps } from '../tool-words.ts';
import { type Block, heading, joined, lead, list, paragraph, quiet, type Run, words } from './blocks.ts';
import { type ExportContext, framed, type Parts } from './frame.ts';

/** What a line rests on, e.g. `guidance: Repper et al., 2013; law or policy (Ireland): HSE, 2025`. */
function restsRuns({ rests }: ToolLine, { citations, guide, at }: ExportContext): Run[] {
	if (rests.length === 0) return [quiet(LINE_MARKS.ours.words)];
	const supports = rests.map((support) => {
		const cited = support.items
			.filter(({ key }) => guide.sources.has(key))
			.map((item) => ({ text: citations.inText(item), key: item.key }))
			.map((one): Run[] => [{ ...quiet(one.text), cites: [one] }]);
		const named = support.statements.map(({ number, path }): Run[] => [{ text: `statement ${number}`, href: at(path) }]);
		return [quiet(`${markWords(support)}: `), ...joined([...cited, ...named], quiet('; '))];
	});
	return joined(supports, quiet('; '));
}

/** A line as words, a field, or both. */
function lineBlocks(line: ToolLine, tool: Tool, context: ExportContext): Block[] {
	const { id, words: said, input, differ, see = [] } = line;
	const after = restsRuns(line, context);
	const label = isBlank(line) ? said : fieldLabel(line);
	const other = context.guide.tools.find((one) => one.id === line.tool);
	const more = other ? [paragraph({ text: 'Tool: ' }, { text: other.title, href: context.at(other.path) })] : [];
	switch (input) {
		case undefined:
			return [list([[{ text: `${said} ` }, { text: '(' }, ...after, { text: ')' }]]), ...more];
		case 'tick':
			return [{ type: 'field', field: { kind: 'tick', name: id, label: said }, after }, ...more];
		case 'text':
		case 'long':
		case 'date':
		case 'number':
		case 'choice': {
			const kind = input === 'long' ? 'text' : input;
			const field =
				kind === 'choice' ? ({ kind, name: id, label, options: line.options ?? [] } as const) : ({ kind, name: id, label } as const);
			return isBlank(line) ? [{ type: 'field', field }, ...more] : [{ type: 'field', field, before: said, after }, ...more];
		}
		case 'rating':
			return [{ type: 'field', field: { kind: 'choice', name: id, label: said, options: tool.ratings ?? [] }, after }, ...more];
		case 'questions': {
			const codes = see.flatMap((name) => tool.parts.flatMap(({ lines }) => lines.filter((one) => one.id === name)));
			return [
				heading(said, 3),
				...(tool.questions?.ask ?? []).map((question, place): Block => ({
					type: 'field',
					field: { kind: 'text', name: `${id}.${place + 1}`, label: question },
				})),
				...(codes.length > 0 ? [paragraph({ text: 'What codes say:' }), list(codes.map((one) => words(one.words)))] : []),
				...(differ === undefined ? [] : [paragraph({ text: differ })]),
			];
		}
	}
}

/** The sums of a costing, each with an empty line for the figure. */
const sumBlocks = (tool: Tool): Block[] =>
	tool.sums === undefined
		? []
		: [
				heading('What it comes to'),
				...tool.sums.map(({ id, title, add }): Block => ({
					type: 'field',
					field: { kind: 'number', name: id, label: title },
					after: [quiet(formulaWords(tool, add))],
				})),
			];

/** Where a reader goes on from a section of a rating. */
function nextBlocks(part: ToolPart, { guide, at }: ExportContext): Block[] {
	const items = nextSteps(part, guide).map(({ title, path }) => [{ text: title, href: at(path) }]);
	return items.length === 0 ? [] : [paragraph({ text: 'What to do next where it needs work:' }), list(items)];
}

/** A tool: what it is for, its lines with their fields and what they rest on, what the marks mean, and the references. */
export const toolParts = (tool: Tool, context: ExportContext): Parts => ({
	title: tool.title,
	description: tool.purpose,
	path: tool.path,
	opening: [lead({ text: tool.purpose }), ...(tool.caution === undefined ? [] : [paragraph({ text: tool.caution })])],
	blocks: [
		...tool.parts.flatMap((part): Block[] => [
			heading(part.title),
			...(part.intro === undefined ? [] : [paragraph({ text: part.intro })]),
			...part.lines.flatMap((line) => lineBlocks(line, tool, context)),
			...nextBlocks(part, context),
		]),
		...sumBlocks(tool),
		heading('What the marks mean'),
		list(Object.values(LINE_MARKS).map(({ words: mark, explained }) => [{ text: `${mark}: `, bold: true }, { text: explained }])),
	],
	keys: tool.keys,
});
export const toolDocument = (tool: Tool, context: ExportContext) => framed(toolParts(tool, context), context);
