import { factDigest } from '../evidence/fact-digest.ts';
import type { Guide } from '../evidence/model.ts';
import { sourcesNamed } from '../evidence/named-facts.ts';
import { citationItems } from '../reading/cited-text.ts';
import { writeCitedText } from '../reading/write-cited-text.ts';
import type { EditionRecord } from '../schema/edition.ts';

/** How a source is cited and referred to, in plain words. */
interface Named {
	label: string;
	reference: string;
}

/** The facts that the statements name, in their text or why, each with the digest of its words, by key and id. */
function toFrozenFacts({ statements, sources }: Guide): NonNullable<EditionRecord['facts']> {
	const items = [...statements.values()].flatMap(({ text, why }) => citationItems([...text.segments, ...(why?.segments ?? [])]));
	const sorted = <T>(entries: [string, T][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
	return sorted(
		sourcesNamed(items, sources).map(({ source, facts }) => [source.id, sorted(facts.map((fact) => [fact.id, factDigest(fact)]))]),
	);
}

/** The guide as an edition: its statements, and the sources that they cite as readers saw them on that day. */
export function freeze(guide: Guide, name: (key: string) => Named): EditionRecord {
	const { about, sections } = guide;
	const statements = [...guide.statements.values()];
	const keys = [...new Set(statements.flatMap(({ text }) => text.keys))].sort();
	return {
		edition: about.edition,
		published: about.published,
		version: about.version,
		title: about.title,
		topics: Object.fromEntries(sections.flatMap(({ topics }) => topics.map(({ section, slug, title }) => [`${section}/${slug}`, title]))),
		statements: statements.map(({ id, number, section, topic, kind, text, claim, certainty, basis, place, reason }) => ({
			id,
			number,
			section,
			topic,
			kind,
			text: writeCitedText(text.segments),
			...(claim && { claim }),
			...(certainty && { certainty }),
			...(basis && { basis }),
			...(place && { place }),
			...(reason && { reason }),
		})),
		references: Object.fromEntries(keys.map((key) => [key, name(key)])),
		facts: toFrozenFacts(guide),
	};
}
