import type { ExportDocument } from './docx/blocks.ts';
import { writeMarkdown } from './docx/write-markdown.ts';
import type { Guide } from '../evidence/model.ts';
import type { Format } from '../schema/required.ts';
import { FORMAT_SPECS, formatWorks } from './formats.ts';
import { sourceWork, type Work } from './item.ts';

/** A file of works as an endpoint answers with it. */
export const worksResponse = (works: readonly Work[], format: Format) =>
	new Response(formatWorks(works, format), { headers: { 'Content-Type': `${FORMAT_SPECS[format].mediaType}; charset=utf-8` } });

/** The file of the sources that something cites, by key. */
export const referencesResponse = (keys: readonly string[], { sources }: Pick<Guide, 'sources'>, format: Format) =>
	worksResponse(
		[...keys]
			.sort()
			.flatMap((key) => sources.get(key) ?? [])
			.map(sourceWork),
		format,
	);

/** A feed as an endpoint answers with it. */
export const feedResponse = (feed: string) => new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });

/** A document in Markdown as an endpoint answers with it. */
export const markdownResponse = (document: ExportDocument) =>
	new Response(writeMarkdown(document), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
