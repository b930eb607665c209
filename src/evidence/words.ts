const sentences = new Intl.Segmenter('en-IE', { granularity: 'sentence' });

/** A text’s first sentence without its full stop: enough to know it by. */
export function firstSentence(plain: string): string {
	const [first] = sentences.segment(plain);
	return (first?.segment ?? plain).trim().replace(/\.$/, '');
}

/** Made once: setting up a language’s dates takes longer than writing a thousand. */
const months = new Intl.DateTimeFormat('en-IE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const days = new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date in words, as far as it is known, e.g. `3 May 2025`, `May 2025` or `2025`. */
export function dateInWords(date: string): string {
	if (date.length === 4) return date;
	return date.length === 7 ? months.format(new Date(`${date}-01T00:00:00Z`)) : days.format(new Date(`${date}T00:00:00Z`));
}

/** An edition in words, e.g. `November 2026`. */
export const editionWords = dateInWords;
