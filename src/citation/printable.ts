import type { CslItem } from '../schema/source.ts';

/** A CSL item with the fields that records do not write and citation styles and reference managers know. */
export interface FullItem extends Omit<CslItem, 'type'> {
	type: CslItem['type'];
	/** The series of which a report is part, e.g. `ImROC Briefing Paper`, with its number. */
	'collection-title'?: string | undefined;
	'collection-number'?: string | undefined;
	/** The day on which somebody read it, where a style asks for that. */
	accessed?: { 'date-parts': [[number, number, number]] } | undefined;
	/** Of this guide, e.g. `November 2026 edition`. */
	edition?: string | undefined;
}

/**
 * The item as CSL means it. A record names a report’s series in `container-title`, the field that every kind of work has; styles would print
 * the report as a part of it (“In …”).
 */
export function standardItem({ 'container-title': container, number, ...item }: FullItem): FullItem {
	if (item.type !== 'report' || container === undefined)
		return { ...item, ...(container !== undefined && { 'container-title': container }), ...(number !== undefined && { number }) };
	return { ...item, 'collection-title': container, ...(number !== undefined && { 'collection-number': number }) };
}

/** The one body that wrote a work, where a body did. */
export function bodyOf({ author = [] }: Pick<CslItem, 'author'>): string | undefined {
	const [only] = author;
	return author.length === 1 && only !== undefined && 'literal' in only ? only.literal : undefined;
}

/** As what a work is printed: styles print a law without the body that made it, and “In” with nothing behind it for what stands in no whole. */
function printedType({ type, 'container-title': whole }: FullItem): FullItem['type'] {
	if (type === 'legislation') return 'report';
	return whole === undefined && (type === 'paper-conference' || type === 'article-newspaper') ? 'webpage' : type;
}

/**
 * The item as it is printed, without what would read badly: an issue without its volume, a bare “(2)”; a site named again as its own publisher;
 * and in styles that name it once, a publisher that is the author.
 */
export function printableItem(item: FullItem, publisherOnce: boolean): FullItem {
	const { issue, publisher, ...rest } = standardItem(item);
	// The number of a law would be called that of a report.
	const isNumberedLaw = rest.type === 'legislation' && rest.number !== undefined && rest.genre === undefined;
	const repeated = publisher === rest['container-title'] || (publisherOnce && publisher === bodyOf(rest));
	return {
		...rest,
		type: printedType(rest),
		...(isNumberedLaw && { genre: 'Law' }),
		...(issue !== undefined && rest.volume !== undefined && { issue }),
		...(publisher !== undefined && !repeated && { publisher }),
	};
}
