import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** A record is named as its file, its item as the record, and no two records are of one work. */
export function sourceRecord({ records, guide }: Evidence): Issue[] {
	const byDoi = new Map<string, string>();
	return records.sources.flatMap(({ file, name, record, lineOf }) => {
		const issues: Issue[] = [];
		if (record.id !== name)
			issues.push({
				rule: 'source-name',
				file,
				line: lineOf(['id']),
				found: `the id \`${record.id}\``,
				fix: `write \`${name}\`, or rename the file`,
			});
		if (record.csl.id !== name)
			issues.push({
				rule: 'source-name',
				file,
				line: lineOf(['csl', 'id']),
				found: `the item’s id \`${record.csl.id}\``,
				fix: `write \`${name}\``,
			});
		if (guide.held[name] !== undefined)
			issues.push({
				rule: 'held-source',
				file,
				line: 1,
				found: `a record that held.json holds back: ${guide.held[name] ?? ''}`,
				fix: 'take the file away, or the key from held.json once it is checked',
			});
		const doi = record.csl.DOI?.toLowerCase();
		const other = doi === undefined ? undefined : byDoi.get(doi);
		if (doi !== undefined && other === undefined) byDoi.set(doi, file);
		if (other !== undefined)
			issues.push({
				rule: 'duplicate-source',
				file,
				line: lineOf(['csl', 'DOI']),
				found: `the DOI of ${other}`,
				fix: 'keep one record of the work',
			});
		return issues;
	});
}
