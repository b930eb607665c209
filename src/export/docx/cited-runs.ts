import type { CitationItem, Segment } from '../../reading/cited-text.ts';
import type { Run } from './blocks.ts';
import type { ExportContext } from './frame.ts';
import { citationField } from './zotero.ts';

/** One citation in brackets, as a field with its words. */
export function clusterRun(items: readonly CitationItem[], context: ExportContext): Run {
	const cites = items.map((item) => ({ text: context.citations.inText(item), key: item.key }));
	const text = `(${cites.map((one) => one.text).join('; ')})`;
	return { text, cites, field: citationField(items, text, context) };
}

/** Cited prose: its words with their links, and each citation as a field; an author who is part of the sentence stays in it. */
export const citedRuns = (segments: readonly Segment[], context: ExportContext): Run[] =>
	segments.flatMap((segment): Run[] => {
		if (segment.type === 'text' && segment.href !== undefined)
			return [{ text: segment.value, href: segment.href.startsWith('/') ? context.at(segment.href) : segment.href }];
		if (segment.type !== 'citation') return [{ text: segment.value }];
		const [first] = segment.items;
		if (!segment.narrative || !first) return [clusterRun(segment.items, context)];
		const { author, year } = context.citations.narrative(first);
		const field = citationField([{ ...first, suppressAuthor: true }], year, context);
		return [{ text: `${author} ` }, { text: year, cites: [{ text: year, key: first.key }], field }];
	});
