import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Guide, Statement } from '../src/evidence/model.ts';
import type { ReadAgain, ReadSentence } from '../src/evidence/readings.ts';
import { isoDate } from '../src/schema/words.ts';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';

const USAGE =
	'npm run second-reading [-- <id>… | answer:<slug>… [--holds] [--all-in <section>/<topic>] [--on 2026-12-01]]: lists what is unread; prints statements beside their facts and answers beside their statements; records that they hold';

/** What was asked for: statements by id or by topic and answers by name, whether they hold, and on which day. */
function asked(args: readonly string[]) {
	const ids: string[] = [];
	const topics: string[] = [];
	let holds = false;
	let on: string | undefined;
	const refuse = (found: string) => new UserError(`second-reading:1  unknown-argument  ${found} → ${USAGE}`);
	for (let place = 0; place < args.length; place += 1) {
		const arg = args[place] ?? '';
		if (arg === '--holds') holds = true;
		else if (arg === '--all-in' || arg === '--on') {
			const value = args[(place += 1)];
			if (value === undefined) throw refuse(`${arg} without a value`);
			if (arg === '--on') on = value;
			else topics.push(value);
		} else if (arg.startsWith('-')) throw refuse(`“${arg}”`);
		else ids.push(arg.replace(/^statement:/, ''));
	}
	if (on !== undefined && !isoDate.safeParse(on).success) throw refuse(`the day “${on}”`);
	if (holds && ids.length === 0 && topics.length === 0) throw refuse('--holds without a statement or an answer');
	return { ids, topics, holds, on };
}

/** The statements and answers that were asked for; refuses all names at once that are none. */
function chosen(
	{ ids, topics }: Pick<ReturnType<typeof asked>, 'ids' | 'topics'>,
	guide: Guide,
	nearest: (name: string, names: string[]) => string | undefined,
): ReadAgain[] {
	const all = [...guide.statements.values()];
	const answers = new Map(guide.answers.map((answer) => [`answer:${answer.slug}`, answer]));
	const topicNames = guide.sections.flatMap((section) => section.topics.map(({ slug }) => `${section.id}/${slug}`));
	const wrong = [
		...ids
			.filter((id) => !guide.statements.has(id) && !answers.has(id))
			.map((id) =>
				id.startsWith('answer:')
					? { rule: 'unknown-answer', name: id, names: [...answers.keys()] }
					: { rule: 'unknown-statement', name: id, names: [...guide.statements.keys()] },
			),
		...topics.filter((topic) => !topicNames.includes(topic)).map((topic) => ({ rule: 'unknown-topic', name: topic, names: topicNames })),
	];
	if (wrong.length)
		throw new UserError(
			wrong
				.map(({ rule, name, names }) => {
					const near = nearest(name, names);
					return `second-reading:1  ${rule}  \`${name}\` → ${near ? `write \`${near}\`` : 'name one of the guide'}`;
				})
				.join('\n'),
		);
	const inTopics = all.filter(({ section, topic }) => topics.includes(`${section}/${topic}`));
	return [...new Set([...ids.flatMap((id) => guide.statements.get(id) ?? answers.get(id) ?? []), ...inTopics])];
}

/** A sentence with the facts that it names below it. */
const sentenceLines = ({ words, named, whole }: ReadSentence): string[] => [
	`  ${words}`,
	...named.flatMap(({ source, facts }) => facts.map(({ id, fact, basis }) => `      @${source.id}#${id} (${basis}): ${fact}`)),
	...whole.map((key) => `      @${key}: cited as a whole`),
	...(named.length + whole.length === 0 ? ['      names no fact'] : []),
];

/** `npm run second-reading`: what is not read again, a statement beside its facts, or that it holds. */
await run(async () => {
	const wanted = asked(process.argv.slice(2));
	const { CONTENT } = await configuration();
	const { checkedEvidence } = await import('../src/build/checked-content.ts');
	const { nearest } = await import('../src/reading/validate.ts');
	const { countReadings, isAnswer, notReadAgain, readingOf, strayReadings, toRead, toReadAnswer, withReadings } =
		await import('../src/evidence/readings.ts');
	const { guide } = checkedEvidence({ everyWarning: false });
	const passages = chosen(wanted, guide, nearest);
	if (passages.length === 0) {
		for (const { passage, state } of notReadAgain(guide))
			console.log(
				isAnswer(passage)
					? `${state.padEnd(7)} answer:${passage.slug}`
					: `${state.padEnd(7)} ${passage.section}/${passage.topic}  ${passage.number}  ${passage.id}`,
			);
		for (const name of strayReadings(guide)) console.log(`stray   ${name}: there is no such passage; the next recording leaves it out`);
		const sumUp = (all: readonly ReadAgain[], one: string) => {
			const { holds, lapsed, unread } = countReadings(all, guide);
			console.log(`${count(all.length, one)}: ${holds} read again, ${lapsed} lapsed, ${unread} unread`);
		};
		sumUp([...guide.statements.values()], 'statement');
		sumUp(guide.answers, 'answer');
		return;
	}
	if (!wanted.holds) {
		const printStatement = (statement: Statement) => {
			const { text, why } = toRead(statement, guide);
			console.log(`\n${statement.number} ${statement.id} (${statement.kind}; ${readingOf(statement, guide)})`);
			console.log(text.flatMap(sentenceLines).join('\n'));
			if (why.length) console.log(`  why\n${why.flatMap(sentenceLines).join('\n')}`);
		};
		const printAnswer = (answer: Answer) => {
			console.log(`\nanswer:${answer.slug} (${readingOf(answer, guide)}): ${answer.question}`);
			for (const { words, own, statements } of toReadAnswer(answer, guide)) {
				console.log(`  ${words}${own ? '\n      the guide’s own suggestion' : ''}`);
				for (const { id, text } of statements) console.log(`      #${id}: ${text.plain}`);
			}
		};
		for (const passage of passages)
			if (isAnswer(passage)) printAnswer(passage);
			else printStatement(passage);
		return;
	}
	const on = wanted.on ?? new Date().toISOString().slice(0, 10);
	const file = join(CONTENT, 'second-readings.json');
	writeFileSync(file, `${JSON.stringify(withReadings(passages, guide, on), null, '\t')}\n`);
	console.log(`Recorded ${count(passages.length, 'second reading')} of ${on} in ${file}.`);
});
