import { type Appraisal, CERTAINTIES, type Certainty, type Design, DESIGNS, type Result } from '../schema/strength.ts';
import type { Claim, StatementKind } from '../schema/statement.ts';
import type { Fact } from '../schema/source.ts';
import { shortAuthor } from './cited-words.ts';
import { designRank } from './design-order.ts';
import type { Guide, Source, Statement } from './model.ts';
import { noticeWords, statementNotices } from './notices.ts';
import { type NamedSource, sourcesNamedIn } from './named-facts.ts';
import { dateInWords } from './words.ts';

/** One work that a statement rests on, in words. */
export interface RestsOnLine {
	key: string;
	design: Design;
	/** Year of the work; of several of a kind a span is said. */
	year: number | null;
	/** Whether it is one of several that can be counted together: a document or an account, of which numbers say nothing. */
	countable: boolean;
	/** E.g. `1 systematic review of randomised trials: 28 trials, 4,152 adults in the whole review, searched to December 2020`. */
	words: string;
}

/** What a statement rests on, in words that are computed and leave out what no record says. */
export interface RestsOn {
	kind: StatementKind;
	claim?: Claim;
	/** Each work whose facts the text names, what counts most for the claim first, then the newest and the largest. */
	lines: RestsOnLine[];
	/** How sources rate it, each in words; empty where none that was read does. */
	rated: string[];
	/** What to keep in mind. */
	mind: string[];
	/** Which of the works that it cites are retracted, corrected or out in a new version. */
	notices: string[];
	/** The grade that a source gave to this very result, with who gave it. */
	graded?: { certainty: Certainty; by: string };
}

/** Fewer people than this are said to be few. */
const FEW_PEOPLE = 100;
/** After so many years a search is old. */
const OLD_SEARCH_YEARS = 5;

const figures = new Intl.NumberFormat('en-IE');
const lists = new Intl.ListFormat('en-IE');

/** A count with its noun, e.g. `1 trial`, `4,152 people`. */
const counted = (count: number, one: string, many: string) => `${figures.format(count)} ${count === 1 ? one : many}`;

const REVIEWS = new Set<Design>([
	'umbrella-review',
	'systematic-review-randomised',
	'systematic-review-mixed',
	'qualitative-synthesis',
	'mapping-review',
]);
const TRIAL_REVIEWS = new Set<Design>(['umbrella-review', 'systematic-review-randomised', 'systematic-review-mixed']);
/** Designs of which numbers of people say nothing. */
const PAPER = new Set<Design>(['document', 'account']);

/** A last search in words, e.g. `December 2020`. */
export const searchWords = (date: string) => dateInWords(date.slice(0, 7));

const labelOf = (source: Source) => `${shortAuthor(source)} ${source.year ?? 'n.d.'}`;

/** Who took part, by their own words; a count before words that begin with no number. */
function peopleWords(people: number | undefined, peopleAre: string | undefined, words = peopleAre): string | undefined {
	if (people === undefined) return words !== undefined && /^\d/.test(words) ? words : undefined;
	const plain = words !== undefined && !/^\d/.test(words) ? words.split(/[,;(]/)[0]?.trim() : undefined;
	return `${figures.format(people)} ${plain ?? (people === 1 ? 'person' : 'people')}`;
}

const resultsOf = ({ source, facts }: NamedSource): Result[] =>
	(source.results ?? []).filter(({ fact }) => facts.some(({ id }) => id === fact));

/** The numbers of a named result, e.g. `for personal recovery 5 trials, 1,265 people`. */
function resultWords({ outcome, at, studies, people }: Result, design: Design): string | undefined {
	if (studies === undefined && people === undefined) return undefined;
	const [one, many] = nounsOf(design);
	const numbers = [studies !== undefined && counted(studies, one, many), people !== undefined && counted(people, 'person', 'people')];
	return `for ${outcome}${at === undefined ? '' : ` ${at}`}: ${numbers.filter(Boolean).join(', ')}`;
}

/** What a review holds, by its design. */
function nounsOf(design: Design): readonly [string, string] {
	const words = DESIGNS[design];
	return 'counts' in words ? words.counts : ['study', 'studies'];
}

/** Whether the text rests on nothing but the paper’s introduction: its own numbers are then not this fact’s. */
const isBackground = (facts: readonly Fact[]) => facts.every(({ background }) => background === true);

/** At most so many results of one work are told beside each other. */
const MOST_RESULTS = 2;

/** The words of a text by which outcomes are told apart, without endings. */
const stemsOf = (text: string) => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** The results whose outcome the statement speaks of, where a fact tells several; none where it cannot be told which. */
function resultsMeant(results: readonly Result[], text: string): readonly Result[] {
	if (results.length <= 1) return results;
	const said = stemsOf(text);
	const meant = results.filter(({ outcome }) => [...stemsOf(outcome)].some((stem) => said.has(stem)));
	return meant.length <= MOST_RESULTS ? meant : [];
}

function lineOf(named: NamedSource, text: string): RestsOnLine {
	const { source, facts } = named;
	const { design, studies, people, peopleAre, searchedTo, year } = source;
	const name = `1 ${DESIGNS[design].one}`;
	const line = (words: string, countable = false) => ({ key: source.id, design, year, countable, words });
	if (isBackground(facts)) return line(`the introduction of ${name.replace(/^1 /, 'a ')}`);
	if (PAPER.has(design)) return line(year === null ? `${name}, undated` : `${name}, ${year}`, true);
	const own = [...new Set(resultsMeant(resultsOf(named), text).flatMap((result) => resultWords(result, design) ?? []))];
	if (REVIEWS.has(design)) {
		const [one, many] = nounsOf(design);
		const whole = [studies !== undefined && counted(studies, one, many), peopleWords(people, peopleAre)].filter(Boolean).join(', ');
		const numbers = own.length > 0 ? own.join('; ') : whole && `${whole} in the whole review`;
		const rest = [numbers, searchedTo !== undefined && `searched to ${searchWords(searchedTo)}`].filter(Boolean).join(', ');
		return line(rest ? `${name}: ${rest}` : name);
	}
	const rest = [peopleWords(people, peopleAre), ...own, year !== null && String(year)].filter(Boolean).join(', ');
	return line(rest ? `${name}: ${rest}` : name);
}

const sizeOf = ({ source }: NamedSource) => source.people ?? source.studies ?? 0;

/** What counts most first; of one design the newest, then the largest, then by key. */
const byStrength = (claim: Claim) => (a: NamedSource, b: NamedSource) =>
	designRank(claim, a.source.design) - designRank(claim, b.source.design) ||
	(b.source.year ?? 0) - (a.source.year ?? 0) ||
	sizeOf(b) - sizeOf(a) ||
	(a.source.id < b.source.id ? -1 : 1);

/** How the named works were rated, by whom, each once. */
function ratings(named: readonly NamedSource[], sources: ReadonlyMap<string, Source>): string[] {
	const words = ({ tool, of, value, by }: Appraisal, source: Source) => {
		const rater = sources.get(by);
		const who = by === source.id || !rater ? 'its authors' : labelOf(rater);
		const about = named.length > 1 ? ` of ${labelOf(source)}` : '';
		return /^the authors/.test(tool)
			? `${of}${about}: ${value}, in its authors’ own words`
			: `${of}${about}: ${value} (${tool}, by ${who})`;
	};
	return [
		...new Set(
			named.filter(({ facts }) => !isBackground(facts)).flatMap(({ source }) => (source.appraisals ?? []).map((one) => words(one, source))),
		),
	];
}

/** The year and month of a date, in months. */
const inMonths = (date: string) => Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : 11);

/** What a reader is to keep in mind, each flag only where a record shows it. */
function flags(named: readonly NamedSource[], claim: Claim, published: string, text: string): string[] {
	const own = named.filter(({ facts }) => !isBackground(facts));
	const works = own.map(({ source }) => source);
	const studies = works.filter(({ design }) => !PAPER.has(design));
	const [only] = studies;
	const people = studies.map(({ people: count }) => count);
	const isOne = studies.length === 1 && only !== undefined && !REVIEWS.has(only.design);
	const old = works.filter(
		({ searchedTo }) => searchedTo !== undefined && inMonths(published) - inMonths(searchedTo) > OLD_SEARCH_YEARS * 12,
	);
	const against = [...new Set(own.flatMap((one) => resultsMeant(resultsOf(one), text).flatMap((result) => result.against ?? [])))];
	const secondHand = named.some(({ facts }) => facts.some(({ basis }) => basis === 'secondary'));
	const notRead = [...new Set(works.flatMap((source) => source.notRead ?? []))];
	const inferred = works.some(({ unsure }) => unsure.some((line) => /^countries\b/.test(line)));
	return [
		isOne && claim !== 'consensus' && 'one study',
		isOne && people[0] !== undefined && people[0] < FEW_PEOPLE && `fewer than ${FEW_PEOPLE} people`,
		old.length > 0 && `last search more than five years old${old.length < works.length ? ` (${lists.format(old.map(labelOf))})` : ''}`,
		against.length > 0 && `compared with ${lists.format(against)}`,
		works.filter(({ design }) => TRIAL_REVIEWS.has(design)).length > 1 && 'the reviews may share trials',
		works.some(({ beyondMentalHealth }) => beyondMentalHealth) && 'wider than mental health',
		secondHand && 'read in part in other works that report it',
		notRead.length > 0 && `not read: ${lists.format(notRead)}`,
		inferred && 'country inferred',
		own.length < named.length && 'from a paper’s introduction',
	].filter((flag): flag is string => typeof flag === 'string');
}

/** The surest grade that a source gave to a result of the facts that are named, if it is the one that the statement says. */
function gradeOf(certainty: Certainty | undefined, named: readonly NamedSource[], sources: ReadonlyMap<string, Source>): RestsOn['graded'] {
	if (certainty === undefined || !CERTAINTIES.includes(certainty)) return undefined;
	const result = named.flatMap(resultsOf).find(({ grade }) => grade === certainty);
	const by = result?.gradeBy === undefined ? undefined : sources.get(result.gradeBy);
	return by && { certainty, by: labelOf(by) };
}

/** What a statement rests on, from the records of the facts that its text names; a why may name more, of which only notices count. */
export function toRestsOn(
	{
		kind,
		claim = 'description',
		certainty,
		text,
		why,
	}: Pick<Statement, 'kind' | 'text'> & Partial<Pick<Statement, 'claim' | 'certainty' | 'why'>>,
	{ sources, about }: Pick<Guide, 'sources' | 'about'>,
): RestsOn {
	const named = sourcesNamedIn(text.segments, sources).sort(byStrength(claim));
	const isFinding = kind === 'finding';
	const graded = gradeOf(certainty, named, sources);
	return {
		kind,
		...(isFinding && { claim }),
		lines: named.map((one) => lineOf(one, text.plain)),
		rated: isFinding ? ratings(named, sources) : [],
		mind: isFinding ? flags(named, claim, about.published, text.plain) : [],
		notices: statementNotices({ text, ...(why && { why }) }, { sources }).map(noticeWords),
		...(graded && { graded }),
	};
}

/** The lines as a sentence lists them, documents and accounts counted together: `3 documents, 2015 to 2023`. */
export function linesInWords(lines: readonly RestsOnLine[]): string[] {
	const several = (design: Design) => lines.filter((line) => line.countable && line.design === design);
	return lines.flatMap((line) => {
		const alike = line.countable ? several(line.design) : [];
		if (alike.length < 2) return [line.words];
		if (alike[0] !== line) return [];
		const years = alike.flatMap(({ year }) => year ?? []);
		const first = Math.min(...years);
		const last = Math.max(...years);
		const span = years.length === 0 ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
		return [`${alike.length} ${DESIGNS[line.design].many}${span}`];
	});
}

/** Whether grading means nothing for it: rules, and findings that describe documents alone. */
export const isUngradable = ({ kind, lines }: RestsOn) =>
	kind === 'rule' || (kind === 'finding' && lines.length > 0 && lines.every(({ design }) => PAPER.has(design)));

/** Works of a kind counted, e.g. `2 guidance documents and 1 policy`. */
export function givers(
	statement: Pick<Statement, 'text'>,
	{ sources }: Pick<Guide, 'sources'>,
	words: (kind: Source['kind'], count: number) => string,
): string {
	const kinds = Map.groupBy(sourcesNamedIn(statement.text.segments, sources), ({ source }) => source.kind);
	return lists.format([...kinds].map(([kind, list]) => words(kind, list.length)));
}
