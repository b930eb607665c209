import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Guide } from '../src/evidence/model.ts';
import type * as Readings from '../src/evidence/readings.ts';
import type { ReadAgain } from '../src/evidence/readings.ts';
import type { ReadSentence, ReadSupport } from '../src/evidence/to-read.ts';
import { writeNearest } from '../src/reading/validate.ts';
import { NOTICE_KINDS } from '../src/schema/notice.ts';
import { READ_AGAIN } from '../src/schema/second-readings.ts';
import { isoDate } from '../src/schema/words.ts';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';

const USAGE =
	'npm run second-reading [-- <id>… | answer:<slug>… | tool:<id>… [--holds] [--all-in <section>/<topic>] [--on 2026-12-01]]: lists what is unread; prints statements and tools beside their facts, answers beside their statements; records that they hold';

/** What was asked for: statements by id or by topic, answers and tools by name, whether they hold, and on which day. */
function asked() {
	const refuse = (found: string) => new UserError(`second-reading:1  unknown-argument  ${found} → ${USAGE}`);
	const options = { holds: { type: 'boolean' }, 'all-in': { type: 'string', multiple: true }, on: { type: 'string' } } as const;
	const { values, positionals, tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(options, token.name)) throw refuse(`“${token.rawName}”`);
		if (token.name !== 'holds' && token.value === undefined) throw refuse(`${token.rawName} without a value`);
	}
	const holds = values.holds !== undefined;
	const topics = (values['all-in'] ?? []).map(String);
	const on = values.on?.toString();
	const names = positionals.map((name) => name.replace(/^statement:/, ''));
	if (on !== undefined && !isoDate.safeParse(on).success) throw refuse(`the day “${on}”`);
	if (holds && names.length === 0 && topics.length === 0) throw refuse('--holds without a statement, an answer or a tool');
	return { names, topics, holds, on };
}

/** The statements, answers and tools that were asked for; refuses all names at once that are none. */
function chosen(
	{ names, topics }: Pick<ReturnType<typeof asked>, 'names' | 'topics'>,
	guide: Guide,
	{ allReadAgain, askedName }: typeof Readings,
): ReadAgain[] {
	const byName = new Map(allReadAgain(guide).map((passage) => [askedName(passage), passage]));
	const kindOf = (name: string) => READ_AGAIN.find((kind) => name.startsWith(`${kind}:`)) ?? 'statement';
	const topicNames = guide.sections.flatMap((section) => section.topics.map(({ slug }) => `${section.id}/${slug}`));
	const wrong = [
		...names
			.filter((name) => !byName.has(name))
			.map((name) => ({
				rule: `unknown-${kindOf(name)}`,
				name,
				among: [...byName.keys()].filter((one) => kindOf(one) === kindOf(name)),
			})),
		...topics.filter((topic) => !topicNames.includes(topic)).map((topic) => ({ rule: 'unknown-topic', name: topic, among: topicNames })),
	];
	if (wrong.length)
		throw new UserError(
			wrong
				.map(({ rule, name, among }) => `second-reading:1  ${rule}  \`${name}\` → ${writeNearest(name, among, 'name one of the guide')}`)
				.join('\n'),
		);
	const inTopics = [...guide.statements.values()].filter(({ section, topic }) => topics.includes(`${section}/${topic}`));
	return [...new Set([...names.flatMap((name) => byName.get(name) ?? []), ...inTopics])];
}

/** A sentence or a line with what it names below it. */
function sentenceLines({ words, own, supports }: ReadSentence, markWords: (mark: NonNullable<ReadSupport['mark']>) => string): string[] {
	return [
		`  ${words}`,
		...(own ? ['      the guide’s own suggestion'] : []),
		...supports.flatMap(({ mark, named, whole, statements }) => {
			const indent = mark ? '        ' : '      ';
			return [
				...(mark ? [`      ${markWords(mark)}`] : []),
				...named.flatMap(({ source, facts }) => [
					...facts.map(({ id, fact, basis }) => `${indent}@${source.id}#${id} (${basis}): ${fact}`),
					...(source.notice ?? []).map(
						({ kind, date, words: notice }) => `${indent}@${source.id} is ${NOTICE_KINDS[kind]}, ${date}: ${notice}`,
					),
				]),
				...whole.map((key) => `${indent}@${key}: cited as a whole`),
				...statements.map(({ id, text }) => `${indent}#${id}: ${text.plain}`),
			];
		}),
		...(!own && supports.length === 0 ? ['      names no fact'] : []),
	];
}

/** `npm run second-reading`: what is not read again, a passage beside what it rests on, or that it holds. */
await run(async () => {
	const wanted = asked();
	const { CONTENT } = await configuration();
	const { checkedEvidence } = await import('../src/build/checked-content.ts');
	const readings = await import('../src/evidence/readings.ts');
	const { askedName, countReadings, isAnswer, isTool, notReadAgain, readAgainByKind, readingOf, strayReadings, withReadings } = readings;
	const { guide } = checkedEvidence({ everyWarning: false });
	const passages = chosen(wanted, guide, readings);
	const headOf = (passage: ReadAgain) => {
		const state = readingOf(passage, guide);
		if (isAnswer(passage)) return `${askedName(passage)} (${state}): ${passage.question}`;
		return isTool(passage)
			? `${askedName(passage)} (${state}): ${passage.title}`
			: `${passage.number} ${passage.id} (${passage.kind}; ${state})`;
	};
	if (passages.length === 0) {
		for (const { passage, state } of notReadAgain(guide)) {
			const where = isAnswer(passage) || isTool(passage) ? '' : `${passage.section}/${passage.topic}  ${passage.number}  `;
			console.log(`${state.padEnd(7)} ${where}${askedName(passage)}`);
		}
		for (const name of strayReadings(guide)) console.log(`stray   ${name}: there is no such passage; the next recording leaves it out`);
		for (const [kind, all] of Object.entries(readAgainByKind(guide))) {
			const { holds, lapsed, unread } = countReadings(all, guide);
			console.log(`${count(all.length, kind)}: ${holds} read again, ${lapsed} lapsed, ${unread} unread`);
		}
		return;
	}
	if (!wanted.holds) {
		const { toRead } = await import('../src/evidence/to-read.ts');
		const { markWords } = await import('../src/export/tool-words.ts');
		for (const passage of passages) {
			console.log(`\n${headOf(passage)}`);
			for (const { heading, around, sentences } of toRead(passage, guide))
				console.log(
					[
						...(heading === undefined ? [] : [`  ${heading}`]),
						...around.map((words) => `  ${words}`),
						...sentences.flatMap((sentence) => sentenceLines(sentence, markWords)),
					].join('\n'),
				);
		}
		return;
	}
	const on = wanted.on ?? new Date().toISOString().slice(0, 10);
	const file = join(CONTENT, 'second-readings.json');
	writeFileSync(file, `${JSON.stringify(withReadings(passages, guide, on), null, '\t')}\n`);
	console.log(`Recorded ${count(passages.length, 'second reading')} of ${on} in ${file}.`);
});
