import type { Issue } from '../../reading/issue.ts';
import { writeNearest } from '../../reading/validate.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { Design } from '../../schema/strength.ts';
import type { LineInput, SupportedMark, ToolForm, ToolLineRecord } from '../../schema/tool.ts';
import type { Source, Statement } from '../model.ts';
import type { Evidence } from '../passages.ts';

type WrittenTool = Evidence['records']['tools'][number];

/** Every line with where it stands. */
const linesOf = ({ record, file, lineOf }: WrittenTool) =>
	record.parts.flatMap((part, place) =>
		part.lines.map((line, spot) => ({
			line,
			part,
			file,
			at: lineOf(['parts', place, 'lines', spot, 'id']),
			path: ['parts', place, 'lines', spot],
		})),
	);

/** A line rests on facts or statements, or is marked as ours; never both. */
export function lineWithoutSupport({ records }: Evidence): Issue[] {
	return records.tools.flatMap((tool) =>
		linesOf(tool).flatMap(({ line, file, at }): Issue[] => {
			const supported = (line.rests ?? []).every(({ facts = [], statements = [] }) => facts.length + statements.length > 0);
			const issue = (found: string, fix: string): Issue => ({ rule: 'line-without-support', file, line: at, found, fix });
			if (line.rests === undefined && !line.ours)
				return [issue(`\`${line.id}\` rests on nothing`, 'name its facts or statements in `rests`, or write `ours: true`')];
			if (line.rests !== undefined && line.ours)
				return [issue(`\`${line.id}\` is marked as ours and rests on sources`, 'take out `ours`, or what it rests on')];
			return supported ? [] : [issue(`\`${line.id}\` has a mark with nothing under it`, 'name `facts` or `statements` for each mark')];
		}),
	);
}

/** Designs of works that studied nothing. */
const NO_STUDY = new Set<Design>(['account', 'document', 'consultation', 'consensus-panel']);
const STUDY_KINDS = new Set<SourceKind>([
	'umbrella-review',
	'systematic-review',
	'scoping-review',
	'narrative-review',
	'trial',
	'controlled',
	'cohort',
	'mixed-methods',
	'qualitative',
	'survey',
	'economic',
	'thesis',
]);
const isStudy = ({ kind, design }: Source) => STUDY_KINDS.has(kind) || !NO_STUDY.has(design);
const ofKind =
	(...kinds: readonly SourceKind[]) =>
	({ kind }: Source) =>
		kinds.includes(kind);

/** What a mark says of the records under it, and of the statements. */
const BEARS: Record<SupportedMark, { source: (source: Source) => boolean; statement: Statement['kind'][]; needs: string }> = {
	research: { source: isStudy, statement: ['finding'], needs: 'a study' },
	guidance: {
		source: ofKind('guidance', 'report', 'course', 'policy', 'narrative-review', 'news'),
		statement: ['advice', 'rule'],
		needs: 'guidance, a report, a course or a policy',
	},
	organisation: {
		source: ofKind('guidance', 'policy', 'course', 'law', 'report'),
		statement: ['rule'],
		needs: 'a code, a policy or a course of a body',
	},
	practice: {
		source: (source) => source.kind !== 'law',
		statement: ['rule', 'finding'],
		needs: 'a record of what a service or programme does',
	},
	law: {
		source: ofKind('law', 'policy', 'course', 'guidance'),
		statement: ['rule'],
		needs: 'a law, a policy, a code, or guidance on them',
	},
};
/** Marks that hold somewhere and nowhere else. */
const HAS_PLACE = new Set<SupportedMark>(['law', 'practice']);

/** A mark is borne by what stands under it, and says where it holds. */
export function lineMark({ records, guide }: Evidence): Issue[] {
	return records.tools.flatMap((tool) =>
		linesOf(tool).flatMap(({ line, file, path }) =>
			(line.rests ?? []).flatMap(({ mark, facts = [], statements = [], place }, index): Issue[] => {
				const at = tool.lineOf([...path, 'rests', index, 'mark']);
				const issue = (found: string, fix: string): Issue => ({ rule: 'line-mark', file, line: at, found, fix });
				const { source, statement, needs } = BEARS[mark];
				const keys = [...new Set(facts.map((one) => one.split('#')[0] ?? ''))];
				return [
					...keys.flatMap((key) => {
						const record = guide.sources.get(key);
						return record && !source(record)
							? [issue(`\`${mark}\` rests on @${key}, of kind \`${record.kind}\``, `mark it as what it is: \`${mark}\` needs ${needs}`)]
							: [];
					}),
					...statements.flatMap((id) => {
						const one = guide.statements.get(id);
						if (!one || statement.includes(one.kind)) return [];
						const fix = `name one of kind ${statement.join(' or ')}, or change the mark`;
						return [issue(`\`${mark}\` rests on \`${id}\`, of kind \`${one.kind}\``, fix)];
					}),
					...(HAS_PLACE.has(mark) && place === undefined
						? [issue(`\`${mark}\` without a place`, 'add `place`: where it holds, in words')]
						: []),
				];
			}),
		),
	);
}

/** What a line of each form may ask a reader to enter. */
const FORM_INPUTS: Record<ToolForm, readonly LineInput[]> = {
	template: ['text', 'long', 'date', 'tick', 'choice'],
	checklist: ['text', 'long', 'date', 'tick', 'choice'],
	ratings: ['rating', 'text', 'long'],
	costing: ['number', 'text', 'long', 'tick'],
	scenarios: ['questions', 'text', 'long', 'tick', 'choice'],
	sheet: ['tick', 'text', 'long'],
	calendar: ['tick', 'date', 'text'],
};

/** Which field goes with which input. */
function fieldFaults(line: ToolLineRecord, form: ToolForm): [found: string, fix: string][] {
	const { input, options, unit, see, differ, asks } = line;
	const pairs: [has: boolean, needs: boolean, field: string, with_: LineInput][] = [
		[options !== undefined, input === 'choice', 'options', 'choice'],
		[unit !== undefined, input === 'number', 'unit', 'number'],
		[see !== undefined || differ !== undefined, input === 'questions', 'see` and `differ', 'questions'],
	];
	return [
		...(input !== undefined && !FORM_INPUTS[form].includes(input)
			? [[`\`input: ${input}\` in a tool of form \`${form}\``, `write one of ${FORM_INPUTS[form].join(', ')}`] as [string, string]]
			: []),
		...pairs.flatMap(([has, needs, field, name]): [string, string][] =>
			has === needs
				? []
				: has
					? [[`\`${field}\` without \`input: ${name}\``, `take it out, or write \`input: ${name}\``]]
					: field === 'see` and `differ'
						? [['a scenario that says nothing of codes', 'name lines in `see`, or say in `differ` that nothing was found']]
						: [[`\`input: ${name}\` without \`${field}\``, `add \`${field}\``]],
		),
		...(asks !== undefined && input === undefined
			? [['`asks` without `input`', 'say what is entered, or take it out'] as [string, string]]
			: []),
	];
}

/** Anchors that a tool’s page has of its own. */
const RESERVED = new Set(['main', 'end', 'references', 'citation-card', 'result', 'runs', 'sums', 'cite']);

/** A tool’s form fits together: fields go with their inputs, ids are its own, sums add up what is there. */
export function lineForm({ records }: Evidence): Issue[] {
	return records.tools.flatMap((tool) => {
		const { record, file, lineOf } = tool;
		const issue = (line: number, found: string, fix: string): Issue => ({ rule: 'line-form', file, line, found, fix });
		const lines = linesOf(tool);
		const named: [id: string, at: number][] = [
			...record.parts.map(({ id }, place): [string, number] => [id, lineOf(['parts', place, 'id'])]),
			...lines.map(({ line, at }): [string, number] => [line.id, at]),
			...(record.sums ?? []).map(({ id }, place): [string, number] => [id, lineOf(['sums', place, 'id'])]),
		];
		const twice = named.filter(([id], place) => named.findIndex(([other]) => other === id) < place);
		const ids = new Set(lines.map(({ line }) => line.id));
		const numbers = new Set(lines.filter(({ line }) => line.input === 'number').map(({ line }) => line.id));
		const needs: [has: boolean, needed: boolean, field: string, form: ToolForm][] = [
			[record.ratings !== undefined, record.form === 'ratings', 'ratings', 'ratings'],
			[record.sums !== undefined, record.form === 'costing', 'sums', 'costing'],
			[record.questions !== undefined, record.form === 'scenarios', 'questions', 'scenarios'],
		];
		return [
			...named
				.filter(([id]) => RESERVED.has(id))
				.map(([id, at]) => issue(at, `\`${id}\` is an anchor of the page itself`, 'name the subject more closely')),
			...twice.map(([id, at]) => issue(at, `\`${id}\` twice in the tool`, 'give one of the two another id')),
			...needs
				.filter(([has, needed]) => has !== needed)
				.map(([has, , field, form]) =>
					has
						? issue(1, `\`${field}\` in a tool of form \`${record.form}\``, 'take it out, or change `form`')
						: issue(1, `form \`${form}\` without \`${field}\``, `add \`${field}\``),
				),
			...lines.flatMap(({ line, at }) => fieldFaults(line, record.form).map(([found, fix]) => issue(at, found, fix))),
			...lines.flatMap(({ line, at }) =>
				(line.see ?? []).filter((id) => !ids.has(id)).map((id) => issue(at, `\`see\` names \`${id}\``, 'name a line of this tool')),
			),
			...record.parts.flatMap(({ id, next, lines: rated }, place) => {
				if (record.form !== 'ratings' || next !== undefined || !rated.some(({ input }) => input === 'rating')) return [];
				const found = `\`${id}\` is rated and says nothing of what comes next`;
				return [issue(lineOf(['parts', place, 'id']), found, 'add `next`: statements or tools')];
			}),
			...(record.sums ?? []).flatMap(({ add }, place) => {
				const before = new Set((record.sums ?? []).slice(0, place).map(({ id }) => id));
				return add
					.flat()
					.filter((id) => !numbers.has(id) && !before.has(id))
					.map((id) => issue(lineOf(['sums', place, 'add']), `adds \`${id}\``, 'name a line with `input: number`, or an earlier sum'));
			}),
		];
	});
}

/** Tools and statements that a tool names exist. */
export function unknownTool({ records, guide }: Evidence): Issue[] {
	const tools = records.tools.map(({ name }) => name);
	const statements = [...guide.statements.keys()];
	return records.tools.flatMap((tool) => {
		const { record, file, lineOf } = tool;
		const noTool = (id: string | undefined, line: number): Issue[] => {
			if (id === undefined || tools.includes(id)) return [];
			const fix = writeNearest(id, tools, 'write the name of a file in `tools/`');
			return [{ rule: 'unknown-tool', file, line, found: `names the tool \`${id}\``, fix }];
		};
		const noStatement = (id: string | undefined, line: number): Issue[] => {
			if (id === undefined || guide.statements.has(id)) return [];
			const fix = writeNearest(id, statements, 'write its id as it stands in its topic');
			return [{ rule: 'unknown-statement', file, line, found: `names the statement \`${id}\``, fix }];
		};
		return [
			...linesOf(tool).flatMap(({ line, at }) => [
				...noTool(line.tool, at),
				...(line.rests ?? []).flatMap((support) => (support.statements ?? []).flatMap((id) => noStatement(id, at))),
			]),
			...record.parts.flatMap(({ next = [] }, place) =>
				next.flatMap((step, spot) => {
					const at = lineOf(['parts', place, 'next', spot]);
					return [...noTool(step.tool, at), ...noStatement(step.statement, at)];
				}),
			),
		];
	});
}
