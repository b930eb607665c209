import { type FullItem, standardItem } from '../citation/printable.ts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';

/** A work as it is taken away: its CSL item, and what kind of report it is. */
export interface Work {
	csl: FullItem;
	/** The kind of a report, e.g. `Guidance`; reference managers keep it as the type of the report. */
	kind: string;
}

/** What kind of report reference managers are told that a kind of evidence is. */
const KINDS = {
	'umbrella-review': 'Report',
	'systematic-review': 'Report',
	'scoping-review': 'Report',
	'narrative-review': 'Report',
	trial: 'Report',
	cohort: 'Report',
	'mixed-methods': 'Report',
	qualitative: 'Report',
	survey: 'Report',
	guidance: 'Guidance',
	policy: 'Policy',
	report: 'Report',
	thesis: 'Report',
} as const satisfies Record<Source['kind'], string>;

/** A source as a work. */
export const sourceWork = ({ csl, kind }: Pick<Source, 'csl' | 'kind'>): Work => ({
	csl: standardItem(csl),
	kind: KINDS[kind],
});

/** The bodies among the authors. */
export const bodiesOf = ({ author = [] }: Pick<CslItem, 'author'>) => author.flatMap((name) => ('literal' in name ? [name.literal] : []));
