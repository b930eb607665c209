import type { Row } from '../schema/topic.ts';
import { termAnchor } from './addresses.ts';
import type { Guide, Topic } from './model.ts';

/** A term of the glossary, with the topic that defines it. */
export interface GlossaryTerm extends Row<'terms'> {
	/** The anchor on the glossary’s page. */
	anchor: string;
	topic: Topic;
}

/** A country and what is said there. */
export interface CountryNames {
	country: string;
	/** Each name with the term for which it stands, in alphabetical order. */
	names: { name: string; term: GlossaryTerm }[];
}

const { compare } = new Intl.Collator('en-IE');

/** Every term of every topic, A to Z, each once: where two topics define it, the first in reading order. */
export function toGlossary({ sections }: Guide): GlossaryTerm[] {
	const terms = new Map<string, GlossaryTerm>();
	for (const topic of sections.flatMap(({ topics }) => topics))
		for (const row of topic.rows.terms) {
			const anchor = termAnchor(row.term);
			if (!terms.has(anchor)) terms.set(anchor, { ...row, anchor, topic });
		}
	return [...terms.values()].sort((a, b) => compare(a.term, b.term));
}

/** The letters with which terms begin, each with its terms. */
export function byLetter(terms: readonly GlossaryTerm[]): { letter: string; terms: GlossaryTerm[] }[] {
	return [...Map.groupBy(terms, ({ anchor }) => anchor.charAt(0).toUpperCase())].map(([letter, terms]) => ({ letter, terms }));
}

/** The countries that a record names as using a name, A to Z. */
export function namesByCountry(terms: readonly GlossaryTerm[]): CountryNames[] {
	const uses = terms.flatMap((term) =>
		(term.variants ?? []).flatMap(({ name, countries = [] }) => countries.map((country) => ({ country, name, term }))),
	);
	return [...Map.groupBy(uses, ({ country }) => country)]
		.map(([country, names]) => ({
			country,
			names: names.map(({ name, term }) => ({ name, term })).sort((a, b) => compare(a.name, b.name)),
		}))
		.sort((a, b) => compare(a.country, b.country));
}
