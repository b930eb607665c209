import { sourcesInStatements } from '../../citation/guide-citations.ts';
import { formatWorks } from '../../export/formats.ts';
import { sourceWork } from '../../export/item.ts';
import { loadGuide } from '../../load-guide.ts';

/** Each source’s RIS record by its key: a briefing’s own file is put together in the reader’s browser. */
export const GET = () =>
	Response.json(
		Object.fromEntries(sourcesInStatements(loadGuide().guide).map((source) => [source.id, formatWorks([sourceWork(source)], 'ris')])),
	);
