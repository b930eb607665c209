import { type FullItem, standardItem } from '../citation/printable.ts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';

/** A work as it is taken away: its CSL item, and what kind of report it is. */
export interface Work {
	csl: FullItem;
	/** The kind of a report, e.g. `Guidance`; reference managers keep it as the type of the report. */
	kind: string;
}

/** Kinds of report that reference managers are told; any other kind of evidence is a `Report`. */
const KINDS: Partial<Record<Source['kind'], string>> = { guidance: 'Guidance', policy: 'Policy' };

/** A source as a work. */
export const sourceWork = ({ csl, kind }: Pick<Source, 'csl' | 'kind'>): Work => ({
	csl: standardItem(csl),
	kind: KINDS[kind] ?? 'Report',
});

/** The bodies among the authors. */
export const bodiesOf = ({ author = [] }: Pick<CslItem, 'author'>) => author.flatMap((name) => ('literal' in name ? [name.literal] : []));
