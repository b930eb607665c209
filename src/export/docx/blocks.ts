/** What a file for Word, or in Markdown, is made of. Plain data: whoever has something to export makes blocks of it. */

/** A stretch of words. */
export interface Run {
	text: string;
	italic?: boolean;
	bold?: boolean;
	/** Less important than what stands next to it. */
	quiet?: boolean;
	/** A full web address to which the words lead. */
	href?: string;
	/** The instruction of a field whose words these are: a program that knows it can renew them, and any other shows them. */
	field?: string;
}

/** Something to fill in: a form field in Word, an empty line or a box in Markdown. */
export type Field =
	| { kind: 'text' | 'date' | 'number'; name: string; label: string }
	| { kind: 'tick'; name: string; label: string }
	| { kind: 'choice'; name: string; label: string; options: readonly string[] };

export type Block =
	| { type: 'heading'; level: 1 | 2 | 3; text: string }
	| { type: 'paragraph'; runs: readonly Run[] }
	/** The opening words of a document. */
	| { type: 'lead'; runs: readonly Run[] }
	/** One statement, which stands out from what is said of it. */
	| { type: 'statement'; runs: readonly Run[] }
	/** A list; with a field it is one that a program can renew as a whole. */
	| { type: 'list'; ordered: boolean; items: readonly (readonly Run[])[]; field?: string }
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

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const decoded = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu, (whole: string, decimal?: string, hex?: string, name?: string) =>
		decimal !== undefined
			? String.fromCodePoint(Number(decimal))
			: hex !== undefined
				? String.fromCodePoint(Number.parseInt(hex, 16))
				: (ENTITIES[name?.toLowerCase() ?? ''] ?? whole),
	);

/** A reference as citeproc writes it, words and `<i>`, as runs; an address in it leads there. */
export function referenceRuns(html: string): Run[] {
	let italic = false;
	return html.split(/(<\/?i>)/u).flatMap((piece): Run[] => {
		if (piece === '<i>' || piece === '</i>') {
			italic = piece === '<i>';
			return [];
		}
		const text = decoded(piece.replace(/<[^>]*>/gu, ''));
		return text
			.split(/(https?:\/\/[^\s<>]+[^\s<>.,;])/u)
			.flatMap((part) =>
				part === '' ? [] : [{ text: part, ...(italic && { italic }), ...(/^https?:\/\//u.test(part) && { href: part }) }],
			);
	});
}
