import type { Citations } from '../../citation/citations.ts';
import type { Guide, Source } from '../../evidence/model.ts';
import { SET_WORDS } from '../../schema/labels.ts';
import { wordsOf } from '../../reading/words.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { evidenceValues } from './facets.ts';
import { doiWord } from '../query/terms.ts';
import { stemsOfWord } from '../query/tokens.ts';
import { recordOf, type SearchRecord } from './record.ts';

const familyNames = ({ csl }: Source) =>
	(csl.author ?? []).map((name) =>
		'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
	);

/**
 * A source: known by its authors and year, and by its title. `said`: the stems of all that the guide itself says; of the source’s facts only what nothing
 * else says is looked for, as guidance comes before what it rests on.
 */
export function sourceRecord(source: Source, { sections }: Guide, citations: Citations, said: ReadonlySet<string>): SearchRecord {
	const { csl, id, kind, facts, countries, size, path, set, newer, year } = source;
	const known = new Set(facts.map(({ section }) => section));
	return recordOf('source', path, csl.title, {
		...(csl.language !== undefined && { language: csl.language }),
		notes: [citations.label(id), SOURCE_KINDS[kind], SET_WORDS[set].one],
		quote: facts.map(({ fact }) => fact).join(' '),
		names: [id],
		name: `${id.replace(/-.*/, '')} ${year ?? ''}`.trim(),
		asked: [csl.title, familyNames(source).join(' '), id],
		says: [
			facts
				.flatMap(({ fact }) => wordsOf(fact))
				.filter((word) => !stemsOfWord(word).every((one) => said.has(one)))
				.map(({ written }) => written)
				.join(' '),
			SOURCE_KINDS[kind],
			...countries,
			size ?? '',
			csl.publisher ?? '',
			csl['container-title'] ?? '',
		],
		whole: [...(csl.DOI === undefined ? [] : [doiWord(csl.DOI)]), id.replace(/-.*/, '')],
		values: {
			section: sections.filter((section) => known.has(section.id)).map((section) => section.id),
			...evidenceValues([source]),
			newer: newer ? ['newer'] : [],
		},
	});
}
