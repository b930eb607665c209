import type { Issue } from '../../reading/issue.ts';
import { FORMATS, missingFields } from '../../schema/required.ts';
import type { Evidence } from '../passages.ts';

/** How each format is called in a fault. */
const NAMES = { bib: 'BibLaTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** Every source has what each format of its references needs for its type. */
export function missingForFormat({ records }: Evidence): Issue[] {
	return records.sources.flatMap(({ file, name, record: { csl }, lineOf }) => {
		const missing = FORMATS.flatMap((format) => missingFields(csl, format).map(({ field }) => ({ field, format: NAMES[format] })));
		return [...Map.groupBy(missing, ({ field }) => field)].map(([field, formats]) => ({
			rule: 'missing-for-format',
			file,
			line: lineOf(['csl', 'type']),
			found: `${name}, of the type \`${csl.type}\`, has no ${field}: ${formats.map(({ format }) => format).join(' and ')} cannot do without`,
			fix: `add ${field} to \`csl\`, or give it another \`type\`: what is read on the web and names no publisher is a \`webpage\``,
		}));
	});
}
