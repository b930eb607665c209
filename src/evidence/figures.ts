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

const TOKEN = /(?<![\p{L}\d.,]|\p{L}[-‑])\d+(?:[,   ]\d{3})*(?:\.\d+)?|(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** The value of one number word, or undefined. */
function wordValue(word: string): number | undefined {
	const unit = UNITS.indexOf(word);
	if (unit >= 0) return unit;
	const ten = TENS.indexOf(word);
	return ten >= 2 ? ten * 10 : undefined;
}

/** A figure in a text: its value, and how it stands there. */
export interface Figure {
	value: number;
	written: string;
}

/**
 * The figures in a text, in digits or in words: `1,385 people` is 1385, `twenty-six` is 26, `6 trials` is 6.
 * Ordinals, digits that belong to a name (`COVID-19`), and 0 and 1, which also mark where two groups do the same, are none.
 */
export function findFigures(text: string): Figure[] {
	const figures: Figure[] = [];
	let before: { value: number; end: number; figure: Figure } | undefined;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const word = token.toLowerCase();
		const digits = /^\d/.test(token);
		const value = digits ? Number(token.replace(/[^\d.]/g, '')) : wordValue(word);
		const adjoining = before && /^[\s-]$/.test(text.slice(before.end, index)) ? before : undefined;
		if (value === undefined) {
			const scale = SCALES[word];
			if (scale && adjoining) adjoining.figure.value = adjoining.value = adjoining.value * scale;
			else before = undefined;
			continue;
		}
		if (!digits && adjoining && adjoining.value % 10 === 0 && adjoining.value >= 20 && adjoining.value < 100 && value < 10) {
			adjoining.figure.value = adjoining.value + value;
			adjoining.figure.written += `-${word}`;
			before = undefined;
			continue;
		}
		const figure = { value, written: token };
		before = { value, end: index + token.length, figure };
		figures.push(figure);
	}
	return figures.filter(({ value }) => value !== 0 && value !== 1);
}
