import type { Format } from '../schema/required.ts';
import { FORMAT_SPECS, formatWorks } from './formats.ts';
import type { Work } from './item.ts';

/** A file of works as an endpoint answers with it. */
export const worksResponse = (works: readonly Work[], format: Format) =>
	new Response(formatWorks(works, format), { headers: { 'Content-Type': `${FORMAT_SPECS[format].mediaType}; charset=utf-8` } });
