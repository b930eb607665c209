import { SOURCE_KINDS, type SourceKind } from '../schema/source.ts';
import type { Guide, Section, Source } from './model.ts';

/** The sources of one kind that the topics of one section cite; the review that the guide stands on is not among them. */
export interface MapCell {
	section: Section;
	kind: SourceKind;
	core: Source[];
	wider: Source[];
}

const KINDS = Object.keys(SOURCE_KINDS) as SourceKind[];

/** The section’s sources under their kinds, strongest summaries first: a cell for every kind, empty ones too. */
export function mapCells(section: Section, { sources }: Pick<Guide, 'sources'>): MapCell[] {
	const cited = section.keys.flatMap((key) => sources.get(key) ?? []);
	return KINDS.map((kind) => {
		const ofKind = cited.filter((source) => source.kind === kind).sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1));
		return { section, kind, core: ofKind.filter(({ set }) => set === 'core'), wider: ofKind.filter(({ set }) => set === 'wider') };
	});
}

/** Kinds of evidence down, sections across. */
export function toEvidenceMap(guide: Guide): { kind: SourceKind; cells: MapCell[] }[] {
	const columns = guide.sections.map((section) => mapCells(section, guide));
	return KINDS.map((kind, place) => ({ kind, cells: columns.flatMap((cells) => cells[place] ?? []) }));
}
