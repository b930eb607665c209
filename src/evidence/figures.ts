/** Number words that count as figures. */
const UNITS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };

/** A number in digits that is no ordinal, thousands grouped by a comma or a space; or a word. */
const TOKEN =
	/(?<![\p{L}\d.,]|\p{L}[-‑])(?:\d{1,3}(?:[,\u0020\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?(?!\d|(?:st|nd|rd|th)(?!\p{L}))|(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** The value of one number word, or undefined. */
function wordValue(word: string): number | undefined {
	const unit = UNITS.indexOf(word);
	if (unit >= 0) return unit;
	const ten = TENS.indexOf(word);
	return ten >= 2 ? ten * 10 : undefined;
}

/** `twenty` to `ninety` in words, which a unit may follow. */
const isTens = ({ written }: Figure) => TENS.indexOf(written.toLowerCase()) >= 2;

/** A figure in a text: its value, and where it stands there. */
export interface Figure {
	value: number;
	written: string;
	/** Place of its first character. */
	at: number;
}

/**
 * The figures in a text, in digits or in words: `1,385 people` is 1385, `twenty-six` is 26, `6 trials` is 6.
 * Ordinals, digits that belong to a name (`COVID-19`), `one-to-one`, and 0 and 1, which also mark where two groups do the same, are none.
 */
export function findFigures(text: string): Figure[] {
	const figures: Figure[] = [];
	/** The number before, while the next word may be a part of it. */
	let before: { figure: Figure; end: number } | undefined;
	const extend = (figure: Figure, value: number, end: number) => {
		figure.value = value;
		figure.written = text.slice(figure.at, end);
		before = { figure, end };
	};
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const word = token.toLowerCase();
		const digits = /^\d/.test(token);
		const value = digits ? Number(token.replace(/[^\d.]/g, '')) : wordValue(word);
		const end = index + token.length;
		const adjoining = before && /^[\s-]$/.test(text.slice(before.end, index)) ? before.figure : undefined;
		if (value === undefined) {
			const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
			if (scale && adjoining) extend(adjoining, adjoining.value * scale, end);
			else before = undefined;
		} else if (!digits && adjoining && isTens(adjoining) && value < 10 && !text.startsWith('-to-', end))
			extend(adjoining, adjoining.value + value, end);
		else {
			const figure = { value, written: token, at: index };
			before = { figure, end };
			figures.push(figure);
		}
	}
	return figures.filter(({ value }) => value !== 0 && value !== 1);
}

const known = new Map<string, readonly number[]>();

/** The values of the figures in a text that is asked for again and again, such as a fact. */
export function figuresOf(text: string): readonly number[] {
	const values = known.get(text) ?? findFigures(text).map(({ value }) => value);
	known.set(text, values);
	return values;
}
