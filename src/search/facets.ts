import type { Guide, Source, Statement } from '../evidence/model.ts';
import { SET_WORDS } from '../schema/labels.ts';
import { SOURCE_KINDS } from '../schema/source.ts';
import { BASES, CERTAINTIES } from '../schema/statement.ts';
import type { Facet, FacetId } from './facet.ts';
import { RESULT_KINDS } from './result-kinds.ts';

/** First years of the bands of years of publication, newest first. */
const BANDS = [
	[2020, '2020 and later'],
	[2015, '2015 to 2019'],
	[2010, '2010 to 2014'],
] as const;

/** The id of a band of years, e.g. `2015`. */
export const yearBand = (year: number | null): string =>
	year === null ? 'undated' : String(BANDS.find(([first]) => year >= first)?.[0] ?? 'before');

const id = (words: string) => words.replaceAll(' ', '-');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The id of how sure one can be of a statement, or of what it rests on. Throws where it says neither, which the checks refuse. */
export function sureness({ kind, certainty, basis }: Pick<Statement, 'kind' | 'certainty' | 'basis'>): string {
	if (kind === 'gap') return 'gap';
	if (certainty) return id(certainty);
	if (basis) return `rests-on-${id(basis)}`;
	throw new RangeError(`a statement of the kind ${kind} without certainty or basis`);
}

/** Every facet with its values, named as the guide names them. */
export function toFacets({ sections, audiences }: Guide): Facet[] {
	return [
		{ id: 'kind', name: 'Kind of result', values: Object.entries(RESULT_KINDS).map(([kind, { name }]) => [kind, name]) },
		{ id: 'section', name: 'Section', values: sections.map((section) => [section.id, section.title]) },
		{
			id: 'sure',
			name: 'How sure, or resting on what',
			values: [
				...CERTAINTIES.map(
					(certainty) => [id(certainty), certainty === 'not appraised' ? 'Not appraised' : `${capital(certainty)} certainty`] as const,
				),
				...BASES.map((basis) => [`rests-on-${id(basis)}`, `Rests on ${basis}`] as const),
				['gap', 'Not known'],
			],
		},
		{ id: 'evidence', name: 'Kind of evidence', values: Object.entries(SOURCE_KINDS).map(([kind, words]) => [kind, capital(words)]) },
		{
			id: 'audience',
			name: 'Most needed by',
			values: audiences.map((audience) => [audience.id, capital(audience.title.replace(/^For /, ''))]),
		},
		{
			id: 'year',
			name: 'Year of the evidence',
			values: [...BANDS.map(([first, words]) => [String(first), words] as const), ['before', 'Before 2010'], ['undated', 'No date']],
		},
		{ id: 'set', name: 'Sources', values: Object.entries(SET_WORDS).map(([set, { all }]) => [set, all] as const) },
		{ id: 'newer', name: 'Since the review', values: [['newer', 'Newer than the review']] },
	];
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
