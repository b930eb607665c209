import type { Path } from '../reading/parsed.ts';
import { parseMarkedText, wordsOfSentences } from '../reading/marked-text.ts';
import type { Records } from '../reading/records.ts';
import { answerPath } from './addresses.ts';
import { answerTexts } from './answers.ts';
import type { Answer, AnswerText, Statement } from './model.ts';

type WrittenAnswer = Records['answers'][number];

function toText(text: string, line: number): AnswerText {
	const { sentences } = parseMarkedText(text);
	return { sentences, plain: wordsOfSentences(sentences), line };
}

function toAnswer({ record, name, file, lineOf }: WrittenAnswer, statements: ReadonlyMap<string, Statement>): Answer {
	const { figure, example } = record;
	const at = (path: Path, text: string) => toText(text, lineOf(path));
	const list = (field: 'do' | 'dont' | 'meanwhile') => (record[field] ?? []).map((text, place) => at([field, place], text));
	const answer: Answer = {
		question: record.question,
		alsoAsked: record.alsoAsked,
		audiences: record.audiences,
		tools: record.tools,
		reviewed: record.reviewed,
		slug: name,
		path: answerPath(name),
		short: at(['short'], record.short),
		do: list('do'),
		dont: list('dont'),
		...(figure && { figure: { value: figure.value, words: at(['figure', 'words'], figure.words) } }),
		...(example && {
			example: { title: example.title, words: at(['example', 'words'], example.words), invented: example.invented ?? false },
		}),
		countries: (record.countries ?? []).map(({ country, words }, place) => ({ country, words: at(['countries', place, 'words'], words) })),
		sure: at(['sure'], record.sure),
		meanwhile: list('meanwhile'),
		urgentHelp: record.urgentHelp ?? false,
		statements: [],
		related: [],
		file,
		line: lineOf(['question']),
	};
	const named = answerTexts(answer).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.statements));
	answer.statements = [...new Set([...named, ...record.statements])].flatMap((id) => statements.get(id) ?? []);
	return answer;
}

/** The answers in the order in which the readers’ front pages have them, then by slug; what does not exist is left out and named by the checks. */
export function toAnswers({ answers, audiences }: Records, statements: ReadonlyMap<string, Statement>): Answer[] {
	const inOrder = audiences.flatMap(({ record }) => (record.stages ?? []).flatMap((stage) => stage.answers));
	const rank = new Map([...new Set(inOrder)].map((slug, place) => [slug, place]));
	const place = ({ name }: WrittenAnswer) => rank.get(name) ?? rank.size;
	const written = [...answers].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
	const made = new Map(written.map((one) => [one.name, toAnswer(one, statements)]));
	for (const { name, record } of written) {
		const answer = made.get(name);
		if (answer) answer.related = record.related.flatMap((slug) => made.get(slug) ?? []);
	}
	return [...made.values()];
}
