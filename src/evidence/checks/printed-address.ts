import type { Issue } from '../../reading/issue.ts';
import { refusedHost } from '../refused-hosts.ts';
import type { Evidence } from '../passages.ts';

/** The address that a reference prints is a DOI or the body’s own page; where there is none the record says that a copy was read. */
export function printedAddress({ records }: Evidence): Issue[] {
	return records.sources.flatMap(({ file, record: { csl, copyRead }, lineOf }): Issue[] => {
		const host = csl.URL === undefined ? undefined : refusedHost(csl.URL);
		if (host !== undefined) {
			const fix =
				csl.DOI === undefined
					? 'write the body’s own page; where none is known take it out and write `"copyRead": true`'
					: 'take it out: the DOI is enough';
			return [{ rule: 'refused-host', file, line: lineOf(['csl', 'URL']), found: `an address at ${host}`, fix }];
		}
		if (csl.DOI !== undefined || csl.URL !== undefined || copyRead !== undefined) return [];
		const fix = 'add one of the two, or `"copyRead": true` where a copy was read';
		return [{ rule: 'no-address', file, line: lineOf(['csl']), found: 'neither a DOI nor an address', fix }];
	});
}
