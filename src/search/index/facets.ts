import type { Guide, Source, Statement } from '../../evidence/model.ts';
import { sourcesNamedIn } from '../../evidence/named-facts.ts';
import { strongestDesign } from '../../evidence/design-order.ts';
import { CLAIM_WORDS, SET_WORDS } from '../../schema/labels.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { BASES, CLAIMS } from '../../schema/statement.ts';
import { type Design, DESIGN_NAMES, DESIGNS } from '../../schema/strength.ts';
import { type Facet, FACET_IDS, type FacetId } from '../query/query.ts';
import { RESULT_KINDS } from '../query/result-kinds.ts';

/** Designs that are narrowed by as another: a catalogue’s facet has room for thirty values. */
const FOUND_AS: Partial<Record<Design, Design>> = {
	'cluster-randomised-trial': 'randomised-trial',
	'pilot-randomised-trial': 'randomised-trial',
};

/** Bands of years of publication, newest first: id, words, first year. */
const BANDS = [
	['2020', '2020 and later', 2020],
	['2015', '2015 to 2019', 2015],
	['2010', '2010 to 2014', 2010],
	['before', 'Before 2010', -Infinity],
] as const;

/** The id of a band of years, e.g. `2015`. */
export const yearBand = (year: number | null): string => BANDS.find(([, , first]) => year !== null && year >= first)?.[0] ?? 'undated';

const id = (words: string) => words.replaceAll(' ', '-');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The ids of what a statement rests on: the kind of claim and the strongest design of a finding, the basis of advice, or that it is a rule or a gap. */
export function restsOnValues(
	{ kind, claim, basis, text }: Pick<Statement, 'kind' | 'claim' | 'basis' | 'text'>,
	{ sources }: Pick<Guide, 'sources'>,
): string[] {
	if (kind === 'gap' || kind === 'rule') return [kind];
	if (kind === 'advice') return [`basis-${id(basis ?? 'research')}`];
	const designs = sourcesNamedIn(text.segments, sources).map(({ source }) => source.design);
	const strongest = strongestDesign(claim ?? 'description', designs);
	return [...(claim ? [`claim-${claim}`] : []), ...(strongest ? [`design-${FOUND_AS[strongest] ?? strongest}`] : [])];
}

/** Every facet with its values, named as the guide names them. */
export function toFacets({ sections, audiences }: Guide): Facet[] {
	const designs = DESIGN_NAMES.filter((design) => FOUND_AS[design] === undefined);
	const values: Record<FacetId, [name: string, values: Facet['values']]> = {
		kind: ['Kind of result', Object.entries(RESULT_KINDS).map(([kind, { name }]) => [kind, name])],
		audience: ['Most needed by', audiences.map((one) => [one.id, capital(one.title.replace(/^For /, ''))])],
		section: ['Section', sections.map((one) => [one.id, one.title])],
		year: ['Year of the evidence', [...BANDS.map(([band, words]) => [band, words] as const), ['undated', 'No date']]],
		rests: [
			'What it rests on',
			[
				...CLAIMS.map((claim) => [`claim-${claim}`, CLAIM_WORDS[claim]] as const),
				...designs.map((design) => [`design-${design}`, `At best: ${DESIGNS[design].one}`] as const),
				...BASES.map((basis) => [`basis-${id(basis)}`, `Advice from ${basis}`] as const),
				['rule', 'A rule'],
				['gap', 'Not known'],
			],
		],
		evidence: ['Kind of evidence', Object.entries(SOURCE_KINDS).map(([kind, words]) => [kind, capital(words)])],
		set: ['Sources', Object.entries(SET_WORDS).map(([set, { all }]) => [set, all])],
		newer: ['Since the review', [['newer', 'Newer than the review']]],
	};
	return FACET_IDS.map((facet) => ({ id: facet, name: values[facet][0], values: values[facet][1] }));
}

/** The kinds, years and sets of the sources that something rests on. */
export function evidenceValues(sources: readonly Source[]): Partial<Record<FacetId, string[]>> {
	const unique = (list: readonly string[]) => [...new Set(list)];
	return {
		evidence: unique(sources.map(({ kind }) => kind)),
		year: unique(sources.map(({ year }) => yearBand(year))),
		set: unique(sources.map(({ set }) => set)),
	};
}
