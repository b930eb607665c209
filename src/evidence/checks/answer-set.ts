import type { Issue } from '../../reading/issue.ts';
import { writeNearest } from '../../reading/validate.ts';
import { withoutSigns } from '../../reading/words.ts';
import type { Evidence } from '../passages.ts';
import { olderFirst, seniorityOf } from '../seniority.ts';

/** How many answers a reader is to have; fewer are a warning. */
const FEWEST = 20;

/** Two answers to one question, in whatever letters and signs it is asked. */
function duplicateQuestions(evidence: Evidence): Issue[] {
	const seniority = seniorityOf(evidence);
	const first = new Map<string, { file: string; line: number }>();
	return olderFirst(evidence.records.answers, ({ name }) => seniority.answer(name)).flatMap(({ file, record, lineOf }): Issue[] => {
		const words = withoutSigns(record.question);
		const line = lineOf(['question']);
		const before = first.get(words);
		if (!before) first.set(words, { file, line });
		if (!before) return [];
		const found = `“${record.question}”, which ${before.file}:${before.line} answers`;
		return [{ rule: 'duplicate-question', file, line, found, fix: 'merge the two' }];
	});
}

/** Related answers, and those of readers’ stages and of the home page, exist; a stage names answers of its reader, each once. */
function namedAnswers({ records }: Evidence): Issue[] {
	const slugs = records.answers.map(({ name }) => name);
	const unknown = (slug: string, file: string, line: number): Issue => ({
		rule: 'unknown-answer',
		file,
		line,
		found: `\`${slug}\``,
		fix: writeNearest(slug, slugs, 'name an answer that exists'),
	});
	const related = records.answers.flatMap(({ name, file, record, lineOf }) =>
		record.related.flatMap((slug, place): Issue[] => {
			const line = lineOf(['related', place]);
			if (slug === name) return [{ rule: 'related-to-itself', file, line, found: `\`${slug}\``, fix: 'take it out' }];
			return slugs.includes(slug) ? [] : [unknown(slug, file, line)];
		}),
	);
	const staged = records.audiences.flatMap(({ id, file, record, lineOf }) => {
		const seen = new Set<string>();
		return (record.stages ?? []).flatMap((stage, place) =>
			stage.answers.flatMap((slug, spot): Issue[] => {
				const line = lineOf(['stages', place, 'answers', spot]);
				const answer = records.answers.find(({ name }) => name === slug);
				const again = seen.has(slug);
				seen.add(slug);
				if (!answer) return [unknown(slug, file, line)];
				const issue = (found: string, fix: string): Issue[] => [
					{ rule: 'answer-of-another-reader', file, line, found: `\`${slug}\`, which ${found}`, fix },
				];
				if (again) return issue('is named above', 'keep one of the two');
				const { audiences } = answer.record;
				if (audiences.includes(id)) return [];
				return issue(`serves ${audiences.join(', ')}`, `add \`${id}\` to its \`audiences\`, or take it out`);
			}),
		);
	});
	const guideFile = records.guide;
	const atHome = (guideFile?.record.questions ?? []).flatMap((slug, place) =>
		slugs.includes(slug) || !guideFile ? [] : [unknown(slug, guideFile.file, guideFile.lineOf(['questions', place]))],
	);
	return [...related, ...staged, ...atHome];
}

/** Every reader who has a page has answers, where the guide has any: none is a fault, few are a warning. */
function readersServed({ records }: Evidence): Issue[] {
	if (records.answers.length === 0) return [];
	return records.audiences.flatMap(({ id, file }): Issue[] => {
		const count = records.answers.filter(({ record }) => record.audiences.includes(id)).length;
		if (count === 0)
			return [{ rule: 'reader-without-answers', file, line: 1, found: 'no answer', fix: `name \`${id}\` in the \`audiences\` of answers` }];
		if (count >= FEWEST) return [];
		const fix = 'answer more of this reader’s questions';
		return [{ rule: 'few-answers', file, line: 1, found: `${count} of ${FEWEST} answers`, fix, warning: true }];
	});
}

/** Whoever is told where to find urgent help is shown some. */
const urgentHelp = ({ records }: Evidence): Issue[] =>
	records.urgentHelp
		? []
		: records.answers
				.filter(({ record }) => record.urgentHelp)
				.map(({ file, lineOf }) => ({
					rule: 'urgent-help-missing',
					file,
					line: lineOf(['urgentHelp']),
					found: 'no service to show',
					fix: 'write urgent-help.yaml',
				}));

/** What holds of the answers together. */
export function answerSet(evidence: Evidence): Issue[] {
	return [duplicateQuestions, namedAnswers, readersServed, urgentHelp].flatMap((rule) => rule(evidence));
}
