import type { Guide } from '../evidence/model.ts';
import { writeCitedText } from '../reading/write-cited-text.ts';
import type { EditionRecord } from '../schema/edition.ts';

/** How a source is cited and referred to, in plain words. */
interface Named {
	label: string;
	reference: string;
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
	};
}
