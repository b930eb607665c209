import type { FullItem } from '../../../src/citation/printable.ts';
import type { Work } from '../../../src/export/item.ts';
import { REQUIRED } from '../../../src/schema/required.ts';

/** A work of one type, with what every type has and the fields that a test gives it; `undefined` leaves one out. */
export function work(type: FullItem['type'], fields: { [F in keyof FullItem]?: FullItem[F] | undefined } = {}): Work {
	const all = {
		id: 'roe-2020',
		type,
		title: 'Peer support at work',
		author: [{ family: 'Roe', given: 'Ann' }],
		issued: { 'date-parts': [[2020]] },
		URL: 'https://example.org/roe',
		...fields,
	};
	return { csl: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as FullItem };
}

/** A body as the only author. */
export const body = (literal: string): Pick<FullItem, 'author'> => ({ author: [{ literal }] });

/** Characters that mean something to TeX, XML, RIS or JSON, with quotation marks, dashes and letters of several languages. */
export const ODD = 'R&D <at> 50 % #1_a {b} ~c^ \\d $5: “quoted” ‘so’ – Åkerblom’s Dvořák, Gühne & Łódź';

/** Every type of work that a record may have. */
export const TYPES = Object.keys(REQUIRED) as FullItem['type'][];

/** A work of each type with the text in every field that is text. */
export const worksOf = (text: string): Work[] =>
	TYPES.map((type) =>
		work(type, {
			title: text,
			author: [{ family: text, given: text }, { literal: text }],
			'container-title': text,
			publisher: text,
			'publisher-place': text,
			volume: text,
			issue: text,
			page: text,
			number: text,
			genre: text,
			edition: text,
		}),
	);
