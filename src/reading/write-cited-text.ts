import type { CitationItem, Segment } from './cited-text.ts';

/** How Pandoc’s syntax names what a locator counts. */
const LABELS: Record<NonNullable<CitationItem['label']>, string> = {
	page: 'p.',
	chapter: 'chapter',
	section: 'section',
	paragraph: 'paragraph',
	table: 'table',
	figure: 'figure',
};

/** What follows a key in a citation, e.g. `p. 3, note 2`; empty where nothing does. */
export const afterKey = ({ label, locator, suffix }: CitationItem) =>
	[label && locator && `${label === 'page' && /[–,-]/.test(locator) ? 'pp.' : LABELS[label]} ${locator}`, suffix]
		.filter(Boolean)
		.join(', ');

/** A source with the facts that a citation of it names, e.g. `smit-2023#personal-recovery`. */
export const withFacts = ({ key, facts = [] }: Pick<CitationItem, 'key' | 'facts'>) => (facts.length ? `${key}#${facts.join('+')}` : key);

function writeItem(item: CitationItem): string {
	const key = `${item.prefix ? `${item.prefix} ` : ''}${item.suppressAuthor ? '-' : ''}@${withFacts(item)}`;
	const after = afterKey(item);
	return after === '' ? key : `${key}, ${after}`;
}

/** Cited prose in Pandoc’s syntax, the inverse of `parseCitedText`; every run of spaces becomes one. */
export function writeCitedText(segments: readonly Segment[]): string {
	return segments
		.map((segment) => {
			if (segment.type !== 'citation') return segment.value;
			const [first] = segment.items;
			if (!segment.narrative || first === undefined) return `[${segment.items.map(writeItem).join('; ')}]`;
			const after = afterKey(first);
			return `@${withFacts(first)}${after === '' ? '' : ` [${after}]`}`;
		})
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}
