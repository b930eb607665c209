import { READ_AGAIN, type SecondReading, type SecondReadings } from '../schema/second-readings.ts';
import type { Answer, Guide, Source, Statement, Tool } from './model.ts';
import { answerDigests, type ReadingDigests, statementDigests, toolDigests } from './reading-digests.ts';

/** How a passage stands: compared with what it rests on as it is now, compared when it or that was other, or never. */
export type ReadingState = 'holds' | 'lapsed' | 'unread';

/** What somebody reads a second time: a statement or a tool beside its facts, an answer beside its statements. */
export type ReadAgain = Statement | Answer | Tool;
/** Its kind, as it stands in the name under which a reading is kept. */
export type ReadKind = (typeof READ_AGAIN)[number];

type Readings = Pick<Guide, 'sources' | 'secondReadings'>;
type Passages = Pick<Guide, 'statements' | 'answers' | 'tools'>;

export const isAnswer = (passage: ReadAgain): passage is Answer => 'question' in passage;
export const isTool = (passage: ReadAgain): passage is Tool => 'parts' in passage;

/** Under what name a second reading is kept, e.g. `tool:induction`. */
export const readingName = (passage: ReadAgain): `${ReadKind}:${string}` =>
	isAnswer(passage) ? `answer:${passage.slug}` : isTool(passage) ? `tool:${passage.id}` : `statement:${passage.id}`;

/** The name by which `npm run second-reading` is asked for a passage: a statement’s id alone, of others the kind too. */
export const askedName = (passage: ReadAgain): string => readingName(passage).replace(/^statement:/, '');

/** All that is read a second time, by kind, each in the guide’s order. */
export const readAgainByKind = ({ statements, answers, tools }: Passages): Record<ReadKind, ReadAgain[]> => ({
	statement: [...statements.values()],
	answer: answers,
	tool: tools,
});

/** All that is read a second time: the statements, then the answers, then the tools. */
export const allReadAgain = (guide: Passages): ReadAgain[] => {
	const byKind = readAgainByKind(guide);
	return READ_AGAIN.flatMap((kind) => byKind[kind]);
};

const digestsOf = (passage: ReadAgain, sources: ReadonlyMap<string, Source>): ReadingDigests =>
	isAnswer(passage)
		? answerDigests(passage, sources)
		: isTool(passage)
			? toolDigests(passage, sources)
			: statementDigests(passage, sources);

/** How a passage stands under the readings that are recorded. */
export function readingOf(passage: ReadAgain, { sources, secondReadings }: Readings): ReadingState {
	const name = readingName(passage);
	const recorded = Object.hasOwn(secondReadings, name) ? secondReadings[name] : undefined;
	if (!recorded) return 'unread';
	const now = digestsOf(passage, sources);
	return recorded.words === now.words && recorded.facts === now.facts ? 'holds' : 'lapsed';
}

/** The day of a second reading, where it holds. */
export const readOn = (passage: ReadAgain, guide: Readings): string | undefined =>
	readingOf(passage, guide) === 'holds' ? guide.secondReadings[readingName(passage)]?.on : undefined;

/** What is not read again as it is now: the statements, then the answers, then the tools, each in the guide’s order. */
export const notReadAgain = (guide: Guide): { passage: ReadAgain; state: ReadingState }[] =>
	allReadAgain(guide)
		.map((passage) => ({ passage, state: readingOf(passage, guide) }))
		.filter(({ state }) => state !== 'holds');

/** How many of some passages stand how. */
export function countReadings(passages: Iterable<ReadAgain>, guide: Readings): Record<ReadingState, number> {
	const counts = { holds: 0, lapsed: 0, unread: 0 };
	for (const passage of passages) counts[readingOf(passage, guide)] += 1;
	return counts;
}

/** Readings of what the guide no longer has. */
export function strayReadings(guide: Passages & Pick<Guide, 'secondReadings'>): string[] {
	const names = new Set<string>(allReadAgain(guide).map(readingName));
	return Object.keys(guide.secondReadings).filter((name) => !names.has(name));
}

/** The readings with those of some passages recorded as holding on a day, by name; what is stray is left out. */
export function withReadings(passages: readonly ReadAgain[], guide: Guide, on: string): SecondReadings {
	const stray = new Set(strayReadings(guide));
	const all = [
		...Object.entries(guide.secondReadings).filter(([name]) => !stray.has(name)),
		...passages.map((passage): [string, SecondReading] => [readingName(passage), { ...digestsOf(passage, guide.sources), on }]),
	];
	return Object.fromEntries([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What has to be read a second time before an edition is frozen, a line each with its file from the content folder and what to do. */
export const unreadLines = (guide: Guide, folder = ''): { file: string; words: string }[] =>
	notReadAgain(guide).map(({ passage, state }) => {
		const id = askedName(passage);
		const lapsed = state === 'lapsed';
		return {
			file: passage.file,
			words: `${folder}${passage.file}:${passage.line}  second-reading-${lapsed ? 'lapsed' : 'missing'}  \`${id}\` ${lapsed ? 'or a fact that it names has changed since it was read a second time' : 'has not been read a second time'} → compare it with its facts: npm run second-reading -- ${id}`,
		};
	});
