import { shortAuthor } from '../../evidence/cited-words.ts';
import { type Guide, type Source } from '../../evidence/model.ts';
import { PAGES } from '../../evidence/addresses.ts';
import { SOURCE_KINDS, type SourceKind } from '../../schema/source.ts';
import { KIND_HEADINGS } from '../site/evidence-words.ts';

/** A page of the further reading: one kind of evidence, and one span of years where the kind has too many for a page. */
export interface WiderList {
	/** The last part of its address, e.g. `report`, `report-earlier`. */
	slug: string;
	path: string;
	/** E.g. `Reports, 2004 to 2020`. */
	title: string;
	/** Newest first, undated last; in a year by name. */
	sources: readonly Source[];
}

/** How many sources a reader can look through on one page. */
const MOST = 40;

/** Undated works stand after the oldest dated one. */
const order = (a: Source, b: Source) => (b.year ?? 0) - (a.year ?? 0) || a.id.localeCompare(b.id, 'en-IE');

/** A list in parts of about the same length, none over `MOST`. */
function evenly(sources: readonly Source[]): Source[][] {
	const parts = Math.ceil(sources.length / MOST);
	return Array.from({ length: parts }, (_, part) =>
		sources.slice(Math.round((part * sources.length) / parts), Math.round(((part + 1) * sources.length) / parts)),
	);
}

/** Parts a list where a year ends, so that no part is over `MOST` where the years allow it; a year of twice as many is parted by name. */
function parted(sources: readonly Source[]): Source[][] {
	const parts = Math.ceil(sources.length / MOST);
	const years = Map.groupBy(sources, ({ year }) => year);
	const lists: Source[][] = [[]];
	for (const ofYear of years.values()) {
		if (ofYear.length > 2 * MOST) {
			lists.push(...evenly(ofYear), []);
			continue;
		}
		const list = lists.at(-1) ?? [];
		if (list.length > 0 && (lists.length < parts || sources.length > 10 * MOST) && list.length + ofYear.length / 2 > sources.length / parts)
			lists.push(ofYear);
		else list.push(...ofYear);
	}
	return lists;
}

/** The years of a list in words, e.g. `2004 to 2020 and undated`. */
export function spanOfYears(sources: readonly Source[]): string {
	const years = sources.flatMap(({ year }) => year ?? []);
	const first = Math.min(...years);
	const last = Math.max(...years);
	const span = years.length === 0 ? '' : first === last ? String(first) : `${first} to ${last}`;
	return [span, years.length < sources.length && 'undated'].filter(Boolean).join(' and ');
}

/** Every page of the further reading, strongest summaries first. */
export function widerLists({ sources }: Guide): WiderList[] {
	const further = [...sources.values()].filter(({ set }) => set === 'wider').sort(order);
	return (Object.keys(SOURCE_KINDS) as SourceKind[]).flatMap((kind) => {
		const lists = parted(further.filter((source) => source.kind === kind)).filter(({ length }) => length > 0);
		return lists.map((list, place) => {
			const slug = [kind, place > 0 && 'earlier', place > 1 && place].filter(Boolean).join('-');
			const span = spanOfYears(list);
			const alone = lists.filter((other) => spanOfYears(other) === span).length === 1;
			const names = alone ? '' : `, ${[list[0], list.at(-1)].map((source) => (source ? shortAuthor(source) : '')).join(' to ')}`;
			const title = lists.length > 1 ? `${KIND_HEADINGS[kind]}, ${span}${names}` : KIND_HEADINGS[kind];
			return { slug, path: `${PAGES.wider}${slug}/`, title, sources: list };
		});
	});
}

/** Sources under their years, newest first, undated last; years of few works share a heading of five. */
export function byYears(sources: readonly Source[]): { heading: string; sources: Source[] }[] {
	const fiveYears = ({ year }: Source) => (year === null ? null : year - (year % 5));
	return [...Map.groupBy(sources, fiveYears)].map(([from, group]) => ({
		heading: from === null ? 'Undated' : spanOfYears(group),
		sources: group,
	}));
}
