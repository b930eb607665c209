const sentences = new Intl.Segmenter('en-IE', { granularity: 'sentence' });

/** A text’s first sentence without its full stop: enough to know it by. */
export function firstSentence(plain: string): string {
	const [first] = sentences.segment(plain);
	return (first?.segment ?? plain).trim().replace(/\.$/, '');
}

/** Made once: setting up a language’s dates takes longer than writing a thousand. */
const months = new Intl.DateTimeFormat('en-IE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An edition in words, e.g. `November 2026`. */
export const editionWords = (edition: string) => months.format(new Date(`${edition}-01T00:00:00Z`));
