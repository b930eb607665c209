/** What a file for Word, in Markdown or of an e-book is made of. Plain data: whoever has something to export makes blocks of it. */

/** A stretch of words. */
export interface Run {
	text: string;
	italic?: boolean;
	bold?: boolean;
	/** Less important than what stands next to it. */
	quiet?: boolean;
	/** A full web address to which the words lead; in an e-book also one of its own files. */
	href?: string;
	/** The language of the words where that is not English, as BCP 47 has it. */
	lang?: string;
	/** Of a citation: the words of each work in it, which stand in `text`, and its key. */
	cites?: readonly { text: string; key: string }[];
	/** The instruction of a field whose words these are: a program that knows it can renew them, and any other shows them. */
	field?: string;
}

/** Something to fill in: a form field in Word, an empty line or a box in Markdown. */
export type Field =
	| { kind: 'text' | 'date' | 'number'; name: string; label: string }
	| { kind: 'tick'; name: string; label: string }
	| { kind: 'choice'; name: string; label: string; options: readonly string[] };

export type Block =
	/** A heading, with its anchor where something leads to it. */
	| { type: 'heading'; level: 1 | 2 | 3; text: string; id?: string }
	| { type: 'paragraph'; runs: readonly Run[] }
	/** The opening words of a document. */
	| { type: 'lead'; runs: readonly Run[] }
	/** One statement, which stands out from what is said of it: where it is itself with its anchor and what it is, elsewhere with where its number leads. */
	| { type: 'statement'; number: string; runs: readonly Run[]; id?: string; label?: string; href?: string }
	/** A list, with the anchors of its items where something leads to them; with a field it is one that a program can renew as a whole. */
	| { type: 'list'; ordered: boolean; items: readonly (readonly Run[])[]; ids?: readonly string[]; field?: string }
	/** Words with something to fill in, and what they rest on. */
	| { type: 'field'; field: Field; before?: string; after?: readonly Run[] }
	| { type: 'table'; caption: string; headings: readonly string[]; rows: readonly (readonly (readonly Run[])[])[] };

/** A document: what it is called, and what is in it, headings in order. */
export interface ExportDocument {
	title: string;
	description: string;
	/** Who publishes it. */
	author: string;
	/** The day of the edition, `2026-11-29`: a file says no other time, so that it has the same bytes from build to build. */
	date: string;
	/** What stands at the foot of each page. */
	footer: string;
	/** Properties of the document by name, for programs that renew its fields. */
	properties?: Readonly<Record<string, string>>;
	blocks: readonly Block[];
}

/** Words alone. */
export const words = (text: string): Run[] => [{ text }];

/** Words that are less important. */
export const quiet = (text: string): Run => ({ text, quiet: true });

/** A full address, which leads to itself. */
export const address = (to: string): Run => ({ text: to, href: to });

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ type: 'heading', level, text });
export const lead = (...runs: readonly Run[]): Block => ({ type: 'lead', runs });
export const paragraph = (...runs: readonly Run[]): Block => ({ type: 'paragraph', runs });
export const list = (items: readonly (readonly Run[])[]): Block => ({ type: 'list', ordered: false, items });
/** The same under a heading; nothing where the list is empty. */
export const listUnder = (title: string, items: readonly (readonly Run[])[]): Block[] =>
	items.length === 0 ? [] : [heading(title), list(items)];

/** Stretches of words one after the other, with something between them. */
export const joined = (stretches: readonly (readonly Run[])[], between: Run): Run[] =>
	stretches.flatMap((runs, place) => (place > 0 ? [between, ...runs] : runs));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const decoded = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu, (whole: string, decimal?: string, hex?: string, name?: string) =>
		decimal !== undefined
			? String.fromCodePoint(Number(decimal))
			: hex !== undefined
				? String.fromCodePoint(Number.parseInt(hex, 16))
				: (ENTITIES[name?.toLowerCase() ?? ''] ?? whole),
	);

/** An address in a text; a stop or comma behind it is no part of it. */
const textRuns = (text: string, marks: Pick<Run, 'italic' | 'lang'>): Run[] =>
	text
		.split(/(https?:\/\/[^\s<>]+[^\s<>.,;])/u)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, ...marks, ...(/^https?:\/\//u.test(part) && { href: part }) }));

/** The number of a statement, and a space. */
export const numberRun = ({ number, href }: Pick<Extract<Block, { type: 'statement' }>, 'number' | 'href'>): Run => ({
	text: `${number} `,
	bold: true,
	...(href !== undefined && { href }),
});

/** A reference as citeproc writes it, words and `<i>`, with its title in its language, as runs; an address in it leads there. */
export function referenceRuns(html: string): Run[] {
	let italic = false;
	let lang: string | undefined;
	return html.split(/(<\/?i>|<span lang="[^"]*">|<\/span>)/u).flatMap((piece): Run[] => {
		if (piece === '<i>' || piece === '</i>') italic = piece === '<i>';
		else if (/^<\/?span/u.test(piece)) lang = /lang="([^"]*)"/u.exec(piece)?.[1];
		else return textRuns(decoded(piece.replace(/<[^>]*>/gu, '')), { ...(italic && { italic }), ...(lang !== undefined && { lang }) });
		return [];
	});
}
