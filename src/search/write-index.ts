import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** Writes Pagefind’s index of the records, and its engine, into a folder. Throws where Pagefind reports an error. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({});
		if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
		for (const { url, content, meta, filters } of records) {
			const added = await index.addCustomRecord({ url, content, language: 'en', meta, filters: filters as Record<string, string[]> });
			if (added.errors.length) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
	} finally {
		await close();
	}
}
