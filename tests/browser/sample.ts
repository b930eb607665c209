import { inject } from 'vitest';
import { type BuiltPage, findPages } from '../../testing/built-pages.ts';
import { typeOfPage } from '../../testing/page-types.ts';
import { WHOLE } from '../whole.ts';

/** Pages that one template makes by the dozen or the hundred, by their kind, each with how many of them stand for one that is visited. */
const MANY: Readonly<Record<string, number>> = {
	answer: 20,
	cite: 120,
	country: 8,
	edition: 40,
	embed: 120,
	'evidence map': 4,
	form: 6,
	'list of sources': 8,
	section: 4,
	source: 120,
	table: 4,
	topic: 12,
};

const longestFirst = (pages: readonly BuiltPage[]) => pages.toSorted((a, b) => b.html.length - a.html.length);

/** Of pages that one template makes: the two with the most in them, the two with the least, and of those between one of so many. */
const someOf = (pages: readonly BuiltPage[], every: number): BuiltPage[] =>
	longestFirst(pages).filter((_, place, { length }) => place < 2 || place >= length - 2 || place % every === 0);

/** All pages, and of those that one template makes by the dozen a few; the longest first, so that none is waited for at the end. */
export function sampled(pages: readonly BuiltPage[]): BuiltPage[] {
	const byKind = Map.groupBy(pages, ({ path }) => typeOfPage(path));
	return longestFirst(WHOLE ? pages : [...byKind].flatMap(([kind, alike]) => someOf(alike, MANY[kind] ?? 1)));
}

/** The addresses of such pages of the built site. */
export const samplePages = (): string[] => sampled(findPages(inject('site'))).map(({ path }) => path);
