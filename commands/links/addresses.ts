import type { Guide } from '../../src/evidence/model.ts';

/** An address that leads out of the site, and the records that name it. */
export interface Outgoing {
	address: string;
	/** The records, as paths in the content folder, in the guide’s order. */
	files: string[];
}

/** Every address that the source records lead to, each once: the work itself, and the pages on which it was read. */
export function findOutgoing({ sources }: Pick<Guide, 'sources'>): Outgoing[] {
	const files = new Map<string, string[]>();
	for (const { id, csl, verified } of sources.values()) {
		const work = csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}`;
		for (const address of new Set([...(work === undefined ? [] : [work]), ...verified.map(({ url }) => url)])) {
			const of = files.get(address) ?? [];
			files.set(address, [...of, `sources/${id}.json`]);
		}
	}
	return [...files].map(([address, named]) => ({ address, files: named }));
}
