import { citationItems, plainText, type Segment } from '../reading/cited-text.ts';
import { digestOf } from '../reading/digest.ts';
import { splitSentences } from '../reading/sentences.ts';
import { writeCitedText } from '../reading/write-cited-text.ts';
import type { Fact } from '../schema/source.ts';
import type { SecondReading, SecondReadings } from '../schema/second-readings.ts';
import type { Guide, Source, Statement } from './model.ts';
import { type NamedSource, sourcesNamed } from './named-facts.ts';

/** How a passage stands: compared with its facts as it is now, compared when it or they were other, or never. */
export type ReadingState = 'holds' | 'lapsed' | 'unread';

/** What a second reading compares: some cited prose, the words that are to be fair to the facts that they name. */
type Read = readonly (readonly Segment[])[];

/** A statement’s text and its why. */
const partsOf = ({ text, why }: Pick<Statement, 'text' | 'why'>): Read => [text.segments, ...(why ? [why.segments] : [])];

/** Under what name a statement’s second reading is kept. */
export const readingName = ({ id }: Pick<Statement, 'id'>) => `statement:${id}`;

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

/** How a passage stands under the readings that are recorded. */
function stateOf(name: string, parts: Read, { sources, secondReadings }: Pick<Guide, 'sources' | 'secondReadings'>): ReadingState {
	const recorded = Object.hasOwn(secondReadings, name) ? secondReadings[name] : undefined;
	if (!recorded) return 'unread';
	const now = readingDigests(parts, sources);
	return recorded.words === now.words && recorded.facts === now.facts ? 'holds' : 'lapsed';
}

/** How a statement stands. */
export const readingOf = (statement: Statement, guide: Pick<Guide, 'sources' | 'secondReadings'>): ReadingState =>
	stateOf(readingName(statement), partsOf(statement), guide);

/** The day of a statement’s second reading, where it holds. */
export const readOn = (statement: Statement, guide: Pick<Guide, 'sources' | 'secondReadings'>): string | undefined =>
	readingOf(statement, guide) === 'holds' ? guide.secondReadings[readingName(statement)]?.on : undefined;

/** The statements that are not read again as they are now, in the guide’s order. */
export const notReadAgain = (guide: Guide): { statement: Statement; state: ReadingState }[] =>
	[...guide.statements.values()]
		.map((statement) => ({ statement, state: readingOf(statement, guide) }))
		.filter(({ state }) => state !== 'holds');

/** How many statements stand how. */
export function countReadings(guide: Guide): Record<ReadingState, number> {
	const counts = { holds: 0, lapsed: 0, unread: 0 };
	for (const statement of guide.statements.values()) counts[readingOf(statement, guide)] += 1;
	return counts;
}

/** Readings of what the guide no longer has. */
export const strayReadings = ({ statements, secondReadings }: Pick<Guide, 'statements' | 'secondReadings'>): string[] =>
	Object.keys(secondReadings).filter((name) => name.startsWith('statement:') && !statements.has(name.slice('statement:'.length)));

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

/** The readings with those of some statements recorded as holding on a day, by name; what is stray is left out. */
export function withReadings(statements: readonly Statement[], guide: Guide, on: string): SecondReadings {
	const stray = new Set(strayReadings(guide));
	const all = [
		...Object.entries(guide.secondReadings).filter(([name]) => !stray.has(name)),
		...statements.map((statement): [string, SecondReading] => [
			readingName(statement),
			{ ...readingDigests(partsOf(statement), guide.sources), on },
		]),
	];
	return Object.fromEntries([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A fact as a reader compares it, e.g. `smit-2023#personal-recovery (read in the abstract)`. */
export const factName = ({ source }: NamedSource, { id }: Fact) => `${source.id}#${id}`;
