/** A stretch of a field that citation-js reads wrongly or not at all, what is read in its place, and why. */
interface Mending {
	/** The fields of BibTeX that it concerns. */
	fields: RegExp;
	from: RegExp;
	to: string | ((...found: (string | undefined)[]) => string);
	why: string;
}

/** Accents of TeX, with the marks of Unicode that stand behind the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
	"'": '\u0301',
	'`': '\u0300',
	'^': '\u0302',
	'"': '\u0308',
	'~': '\u0303',
	'=': '\u0304',
	'.': '\u0307',
	u: '\u0306',
	v: '\u030c',
	H: '\u030b',
	c: '\u0327',
	d: '\u0323',
	b: '\u0331',
	k: '\u0328',
	r: '\u030a',
};
/** Letters of TeX. */
const LETTERS: Readonly<Record<string, string>> = {
	AA: 'Å',
	aa: 'å',
	AE: 'Æ',
	ae: 'æ',
	OE: 'Œ',
	oe: 'œ',
	O: 'Ø',
	o: 'ø',
	L: 'Ł',
	l: 'ł',
	ss: 'ß',
	i: 'ı',
	j: 'ȷ',
	TH: 'Þ',
	th: 'þ',
	DH: 'Ð',
	dh: 'ð',
	DJ: 'Đ',
	dj: 'đ',
};

const VERBATIM = /^(?:doi|url|eprint|issn|isbn|pmid|howpublished|file)$/;
const WORDS = /^(?!(?:doi|url|eprint|issn|isbn|pmid|howpublished|file)$)/;

/** An accent with its letter: the accent a sign, or a letter that a space or a brace follows; the letter in braces or not, perhaps a dotless one. */
const BASE = String.raw`(?:\{\\?([a-zA-Z])\s*\}|\\([ij])(?:\{\}|\s+|(?![a-zA-Z]))|([a-zA-Z]))`;
const ACCENTED = String.raw`\\(['\x60^"~=.]|[uvHcdbkr](?=[\s{\\]))\s*${BASE}`;
const LETTER = String.raw`\\(AA|aa|AE|ae|OE|oe|O|o|L|l|ss|i|j|TH|th|DH|dh|DJ|dj)(?:\{\}|\s+|(?![a-zA-Z]))`;
/** The braces around such a letter alone, which keep nothing together, go with it. */
const inBracesOrNot = (pattern: string) => new RegExp(String.raw`\{${pattern}\}|${pattern}`, 'g');

/** The letter of an accent, as one character where Unicode has it. */
const accented = ([accent, ...letters]: (string | undefined)[]) => {
	const letter = letters.find((one) => one !== undefined);
	return accent === undefined || letter === undefined ? '' : (letter + (ACCENTS[accent] ?? '')).normalize('NFC');
};

/** What BibLaTeX’s own names of theses and reports stand for; the last say no more than that it is a report. */
const KINDS: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mathesis: 'Master’s thesis',
	bathesis: 'Bachelor’s thesis',
	candthesis: 'Candidate’s thesis',
	techreport: 'Technical report',
	resreport: 'Research report',
};

/** What is mended in a field of BibTeX before citation-js reads it, in this order. */
export const MENDINGS: readonly Mending[] = [
	{
		fields: VERBATIM,
		from: /\{?\\text(less|greater|asciitilde|underscore|tildelow)(?:\{\})?\}?/g,
		to: (_, name) => ({ less: '<', greater: '>', underscore: '_' })[name as 'less'] ?? '~',
		why: 'Mendeley and Zotero write these signs as commands where BibTeX takes a field as it stands',
	},
	{ fields: VERBATIM, from: /\{?\\~(?:\{\})?\}?|\$\\sim\$/g, to: '~', why: 'a tilde in an address, as Mendeley writes it' },
	{
		fields: VERBATIM,
		from: /\{\\([_&%#$])\}|\\([_&%#${}])/g,
		to: (_, one, two) => one ?? two ?? '',
		why: 'Mendeley escapes signs in addresses and DOIs',
	},
	{ fields: VERBATIM, from: /[\\{}]/g, to: '', why: 'no address or DOI holds a backslash or a brace' },
	{
		fields: WORDS,
		from: inBracesOrNot(ACCENTED),
		to: (_, ...found) => accented(found.slice(0, 4)) || accented(found.slice(4, 8)),
		why: 'citation-js leaves the dot of `\\i` below an accent, and takes an accented capital in braces for a particle',
	},
	{
		fields: WORDS,
		from: inBracesOrNot(LETTER),
		to: (_, one, two) => LETTERS[one ?? two ?? ''] ?? '',
		why: 'citation-js does not read the Scandinavian `\\aa` and `\\AA`',
	},
	{
		fields: /^type$/,
		from: new RegExp(`^(${Object.keys(KINDS).join('|')})$`),
		to: (name) => KINDS[name ?? ''] ?? '',
		why: 'citation-js leaves BibLaTeX’s names of theses and reports, which would be printed',
	},
];

/** A field of BibTeX with everything mended. */
export const mend = (field: string, value: string) =>
	MENDINGS.reduce((text, { fields, from, to }) => (fields.test(field) ? text.replace(from, to as string) : text), value);
