import { writeMarkedText } from '../reading/marked-text.ts';
import { citationItems, plainText, type Segment } from '../reading/cited-text.ts';
import { digestOf } from '../reading/digest.ts';
import { splitSentences } from '../reading/sentences.ts';
import { writeCitedText } from '../reading/write-cited-text.ts';
import type { Fact } from '../schema/source.ts';
import type { SecondReading, SecondReadings } from '../schema/second-readings.ts';
import { answerTexts } from './answers.ts';
import type { Answer, Guide, Source, Statement } from './model.ts';
import { type NamedSource, sourcesNamed } from './named-facts.ts';

/** How a passage stands: compared with its facts as it is now, compared when it or they were other, or never. */
export type ReadingState = 'holds' | 'lapsed' | 'unread';

/** What somebody reads a second time: a statement beside its facts, or an answer beside its statements. */
export type ReadAgain = Statement | Answer;

export const isAnswer = (passage: ReadAgain): passage is Answer => 'question' in passage;

/** What the second reading of a statement compares: some cited prose, the words that are to be fair to the facts that they name. */
type Read = readonly (readonly Segment[])[];

/** A statement’s text and its why. */
const partsOf = ({ text, why }: Pick<Statement, 'text' | 'why'>): Read => [text.segments, ...(why ? [why.segments] : [])];

/** Under what name a second reading is kept. */
export const readingName = (passage: ReadAgain) => (isAnswer(passage) ? `answer:${passage.slug}` : `statement:${passage.id}`);

/** The digests of words, in whatever lines they are written, and of the ids and words of the facts that they name. */
export function readingDigests(parts: Read, sources: ReadonlyMap<string, Source>): Omit<SecondReading, 'on'> {
	const words = parts.map((segments) => writeCitedText(segments)).join('\n');
	const named = sourcesNamed(parts.flatMap(citationItems), sources);
	const facts = named
		.flatMap(({ source, facts }) => facts.map(({ id, fact }) => `${source.id}#${id}\t${fact}`))
		.sort()
		.join('\n');
	return { words: digestOf(words), facts: digestOf(facts) };
}

/** The digests of an answer’s words with their marks, and of the words and facts of the statements that it names. */
function answerDigests(answer: Answer, sources: ReadonlyMap<string, Source>): Omit<SecondReading, 'on'> {
	const { question, figure, example, countries, statements } = answer;
	const fixed = [question, figure?.value, example?.title, ...countries.map(({ country }) => country)].filter((text) => text !== undefined);
	const words = [...fixed, ...answerTexts(answer).map(({ sentences }) => writeMarkedText(sentences))].join('\n');
	const facts = statements
		.map((statement) => {
			const digests = readingDigests(partsOf(statement), sources);
			return `${statement.id}\t${digests.words}\t${digests.facts}`;
		})
		.sort()
		.join('\n');
	return { words: digestOf(words), facts: digestOf(facts) };
}

const digestsOf = (passage: ReadAgain, sources: ReadonlyMap<string, Source>) =>
	isAnswer(passage) ? answerDigests(passage, sources) : readingDigests(partsOf(passage), sources);

/** How a statement or an answer stands under the readings that are recorded. */
export function readingOf(passage: ReadAgain, { sources, secondReadings }: Pick<Guide, 'sources' | 'secondReadings'>): ReadingState {
	const name = readingName(passage);
	const recorded = Object.hasOwn(secondReadings, name) ? secondReadings[name] : undefined;
	if (!recorded) return 'unread';
	const now = digestsOf(passage, sources);
	return recorded.words === now.words && recorded.facts === now.facts ? 'holds' : 'lapsed';
}

/** The day of a second reading, where it holds. */
export const readOn = (passage: ReadAgain, guide: Pick<Guide, 'sources' | 'secondReadings'>): string | undefined =>
	readingOf(passage, guide) === 'holds' ? guide.secondReadings[readingName(passage)]?.on : undefined;

/** The statements, then the answers, that are not read again as they are now, in the guide’s order. */
export const notReadAgain = (guide: Guide): { passage: ReadAgain; state: ReadingState }[] =>
	[...guide.statements.values(), ...guide.answers]
		.map((passage) => ({ passage, state: readingOf(passage, guide) }))
		.filter(({ state }) => state !== 'holds');

/** How many of some statements or answers stand how. */
export function countReadings(passages: Iterable<ReadAgain>, guide: Guide): Record<ReadingState, number> {
	const counts = { holds: 0, lapsed: 0, unread: 0 };
	for (const passage of passages) counts[readingOf(passage, guide)] += 1;
	return counts;
}

/** Readings of statements and answers that the guide no longer has. */
export function strayReadings({ statements, answers, secondReadings }: Pick<Guide, 'statements' | 'answers' | 'secondReadings'>): string[] {
	const names = new Set([...statements.values(), ...answers].map(readingName));
	return Object.keys(secondReadings).filter((name) => /^(?:statement|answer):/.test(name) && !names.has(name));
}

/** A sentence beside what it names. */
export interface ReadSentence {
	words: string;
	named: NamedSource[];
	/** What it cites as a whole, by key. */
	whole: string[];
}

const toSentence = (segments: readonly Segment[], sources: ReadonlyMap<string, Source>): ReadSentence => {
	const items = citationItems(segments);
	return {
		words: plainText(segments, (key) => `@${key}`),
		named: sourcesNamed(items, sources),
		whole: [...new Set(items.filter(({ facts = [] }) => facts.length === 0).map(({ key }) => key))],
	};
};

/** A statement as a second reader compares it: each sentence beside its facts. */
export const toRead = ({ text, why }: Statement, { sources }: Pick<Guide, 'sources'>): { text: ReadSentence[]; why: ReadSentence[] } => ({
	text: splitSentences(text.segments).map((sentence) => toSentence(sentence, sources)),
	why: why ? splitSentences(why.segments).map((sentence) => toSentence(sentence, sources)) : [],
});

/** A sentence of an answer beside the statements that it names. */
export const toReadAnswer = (answer: Answer, { statements }: Pick<Guide, 'statements'>) =>
	answerTexts(answer).flatMap(({ sentences }) =>
		sentences.map((sentence) => ({ ...sentence, statements: sentence.statements.flatMap((id) => statements.get(id) ?? []) })),
	);

/** The readings with those of some statements or answers recorded as holding on a day, by name; what is stray is left out. */
export function withReadings(passages: readonly ReadAgain[], guide: Guide, on: string): SecondReadings {
	const stray = new Set(strayReadings(guide));
	const all = [
		...Object.entries(guide.secondReadings).filter(([name]) => !stray.has(name)),
		...passages.map((passage): [string, SecondReading] => [readingName(passage), { ...digestsOf(passage, guide.sources), on }]),
	];
	return Object.fromEntries([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A fact as a reader compares it, e.g. `smit-2023#personal-recovery (read in the abstract)`. */
export const factName = ({ source }: NamedSource, { id }: Fact) => `${source.id}#${id}`;
