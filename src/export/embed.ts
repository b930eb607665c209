import { embedPath, PAGES } from '../evidence/addresses.ts';
import type { Guide, Statement } from '../evidence/model.ts';
import { editionWords } from '../evidence/words.ts';
import { oembed, type Oembed } from '../schema/oembed.ts';
import { escapeXml } from './xml-package.ts';
import { LICENCE } from './published.ts';

/** A statement as other sites show it. */
export interface Card {
	about: Guide['about'];
	statement: Statement;
	/** What it rests on, on one line, as its card says it. */
	restsOn: string;
	/** The full address of a path of the site. */
	at: (path: string) => string;
}

/** The width for which a frame is made, in CSS pixels: the column of most sites. */
const WIDTH = 600;

/** A higher card scrolls in its frame, in CSS pixels. */
const HIGHEST = 640;

/**
 * The height of a card, in CSS pixels. Its letters grow with its width, so that it is about as high at 280 px as at 600 px: what its head and its foot
 * need, and what each character of its words adds, measured at these widths in Chromium with DejaVu, whose letters are the widest of usual typefaces.
 */
export const cardHeight = ({ statement, restsOn }: Pick<Card, 'statement' | 'restsOn'>) =>
	Math.min(HIGHEST, Math.ceil((200 + 0.76 * statement.text.plain.length + 0.56 * restsOn.length) / 10) * 10);

/** What a card is called: the name of its frame, and its title. */
export const cardTitle = ({ title }: Card['about'], { number }: Pick<Statement, 'number'>) => `Statement ${number}, ${title}`;

/** The frame that shows a card, as HTML for another site: it tells the guide nothing of the page that it is on. */
export function frameHtml(card: Card): string {
	const { about, statement, at } = card;
	const attributes = {
		src: at(embedPath(statement.id)),
		title: cardTitle(about, statement),
		width: String(WIDTH),
		height: String(cardHeight(card)),
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		style: 'max-width: 100%; border: 0',
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/** The same as a quotation, for sites that allow no frames: its words as they are in this edition. */
export function quotationHtml({ about, statement, at }: Omit<Card, 'restsOn'>): string {
	const address = escapeXml(at(statement.path));
	return [
		`<blockquote cite="${address}">`,
		`<p>${escapeXml(statement.text.plain)}</p>`,
		'</blockquote>',
		`<p><a href="${address}">${escapeXml(cardTitle(about, statement))}</a>, ${editionWords(about.edition)} edition, <a href="${LICENCE.url}">${LICENCE.name}</a></p>`,
	].join('\n');
}

/** What a site gets that asks how to embed a statement. Throws where it is not what its schema says. */
export function toOembed(card: Card): Oembed {
	const { about, statement, at } = card;
	return oembed.parse({
		version: '1.0',
		type: 'rich',
		title: cardTitle(about, statement),
		author_name: about.publisher,
		provider_name: about.title,
		provider_url: at(PAGES.home),
		html: frameHtml(card),
		width: WIDTH,
		height: cardHeight(card),
	} satisfies Oembed);
}
