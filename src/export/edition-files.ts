import { digestOf } from '../reading/digest.ts';
import type { EditionRecord } from '../schema/edition.ts';

/** The files that freezing an edition writes, by path in the content folder: the edition, and every edition’s digest. */
export function toEditionFiles(edition: EditionRecord, digests: Readonly<Record<string, string>>): Record<string, string> {
	const text = `${JSON.stringify(edition, null, '\t')}\n`;
	const all = Object.entries({ ...digests, [edition.edition]: digestOf(text) }).sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		[`editions/${edition.edition}.json`]: text,
		'editions/digests.json': `${JSON.stringify(Object.fromEntries(all), null, '\t')}\n`,
	};
}
