import { referenceItem } from '../reading/cited-text.ts';
import type { Records } from '../reading/records.ts';
import { LINE_MARK_NAMES, type ToolForm, type ToolLineRecord } from '../schema/tool.ts';
import { toolPath } from './addresses.ts';
import type { Statement, Tool, ToolLine } from './model.ts';

/** The order in which tools are listed: what is settled first stands first; a tool that is not named here comes after, by name. */
const ORDER = [
	'first-year',
	'readiness',
	'job-description',
	'interview',
	'costing',
	'induction',
	'supervision',
	'adjustments',
	'wellbeing-plan',
	'sharing',
	'boundaries',
	'career-ladder',
	'evaluation',
	'conflict',
	'only-peer',
	'benefits',
];
const placeOf = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** The short sheets are listed apart from the tools. */
export const isSheet = ({ form }: { form: ToolForm }) => form === 'sheet';

/** The line’s marks, strongest first. */
const marksOf = ({ rests = [] }: ToolLineRecord) =>
	rests.length === 0 ? (['ours'] as const).slice() : LINE_MARK_NAMES.filter((mark) => rests.some((support) => support.mark === mark));

/** The tools with what their lines rest on; statements that do not exist are left out here and named by the checks. */
export function toTools({ tools }: Records, statements: ReadonlyMap<string, Statement>): Tool[] {
	return tools
		.map(({ record, name, file, lineOf }): Tool => {
			const { questions, ...rest } = record;
			const parts = record.parts.map((part, place) => ({
				...part,
				lines: part.lines.map((line, spot): ToolLine => ({
					...line,
					rests: (line.rests ?? []).map(({ facts = [], statements: ids = [], ...support }) => ({
						...support,
						items: facts.map(referenceItem),
						statements: ids.flatMap((id) => statements.get(id) ?? []),
					})) as ToolLine['rests'],
					marks: marksOf(line),
					path: toolPath(name, line.id),
					line: lineOf(['parts', place, 'lines', spot, 'id']),
				})),
			}));
			const asked = questions && { ask: questions.ask, items: questions.facts.map(referenceItem) };
			const items = [
				...(asked?.items ?? []),
				...parts.flatMap(({ lines }) => lines.flatMap(({ rests }) => rests.flatMap((one) => one.items))),
			];
			return {
				...rest,
				id: name,
				path: toolPath(name),
				parts,
				...(asked && { questions: asked }),
				keys: [...new Set(items.map(({ key }) => key))],
				file,
				line: lineOf(['title']),
			} as Tool;
		})
		.sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1));
}

/** The statements that its lines rest on, each once, in order of first appearance. */
export const toolStatements = ({ parts }: Pick<Tool, 'parts'>): Statement[] => [
	...new Set(parts.flatMap(({ lines }) => lines.flatMap(({ rests }) => rests.flatMap(({ statements }) => statements)))),
];

/** Every citation of a tool, in order. */
export const toolItems = ({ questions, parts }: Pick<Tool, 'questions' | 'parts'>) => [
	...(questions?.items ?? []),
	...parts.flatMap(({ lines }) => lines.flatMap(({ rests }) => rests.flatMap(({ items }) => items))),
];
