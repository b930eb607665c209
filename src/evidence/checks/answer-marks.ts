import { parseMarkedText } from '../../reading/marked-text.ts';
import type { Path } from '../../reading/parsed.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import type { AnswerRecord } from '../../schema/answer.ts';
import { findFigures } from '../figures.ts';
import type { Evidence } from '../passages.ts';
import { unknownStatement } from './named-statement.ts';

/** Every stretch of an answer’s prose, with the way to it in its file; an invented example may count what it likes. */
function writtenTexts(record: AnswerRecord): { path: Path; text: string; invented?: boolean }[] {
	const list = (field: 'do' | 'dont' | 'meanwhile') => (record[field] ?? []).map((text, place) => ({ path: [field, place] as Path, text }));
	return [
		{ path: ['short'], text: record.short },
		...list('do'),
		...list('dont'),
		...(['figure', 'example'] as const).flatMap((field) => {
			const words = record[field]?.words;
			return words === undefined
				? []
				: [{ path: [field, 'words'], text: words, invented: field === 'example' && record.example?.invented === true }];
		}),
		...(record.countries ?? []).map(({ words }, place) => ({ path: ['countries', place, 'words'], text: words })),
		{ path: ['sure'], text: record.sure },
		...list('meanwhile'),
	];
}

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

/** Every sentence of an answer is marked, its marks can be read and name statements that exist, and the guide’s own suggestions have no figure. */
export function answerMarks({ records, guide }: Evidence): Issue[] {
	const ids = [...guide.statements.keys()];
	const unknown = (id: string, file: string, line: number) => unknownStatement(id, ids, file, line);
	return records.answers.flatMap(({ file, record, lineOf }) => {
		const inTexts = writtenTexts(record).flatMap(({ path, text, invented = false }) => {
			const line = lineOf(path);
			const { sentences, unreadable } = parseMarkedText(text);
			return [
				...unreadable.map((mark): Issue => ({
					rule: 'unreadable-mark',
					file,
					line,
					found: `\`${mark}\``,
					fix: 'write `[own]`, `[#one]` or `[#one; #other]`',
				})),
				...sentences.flatMap(({ words, statements, own }): Issue[] => {
					const quoted = `“${shortened(words)}”`;
					const figure = own && !invented ? findFigures(words)[0] : undefined;
					const issue = (rule: Rule, found: string, fix: string): Issue => ({ rule, file, line, found, fix });
					const issues = statements.filter((id) => !guide.statements.has(id)).map((id) => unknown(id, file, line));
					if (statements.length === 0 && !own && unreadable.length === 0)
						issues.push(issue('unmarked-sentence', quoted, 'end it with `[#statement-id]`, or with `[own]`'));
					if (own && statements.length > 0) issues.push(issue('own-sentence', `both marks in ${quoted}`, 'make two sentences of it'));
					if (figure)
						issues.push(issue('own-sentence', `“${figure.written}” in ${quoted}`, 'rest it on a statement, or take the figure out'));
					return issues;
				}),
			];
		});
		const further = record.statements.flatMap((id, place) =>
			guide.statements.has(id) ? [] : [unknown(id, file, lineOf(['statements', place]))],
		);
		const rests =
			record.statements.length > 0 ||
			writtenTexts(record).some(({ text }) => parseMarkedText(text).sentences.some(({ statements }) => statements.length > 0));
		const issues = [...inTexts, ...further];
		if (!rests)
			issues.push({
				rule: 'answer-without-statement',
				file,
				line: 1,
				found: 'no statement',
				fix: 'name what it rests on: `[#statement-id]`',
			});
		return issues;
	});
}
