import type { Issue } from '../../reading/issue.ts';
import type { Path } from '../../reading/parsed.ts';
import { fold } from '../../reading/words.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { Evidence } from '../passages.ts';

/** Letters without marks, as they may stand in a key: `guhne` and `guehne` for `Gühne`. */
function inKey(family: string): string[] {
	const letters = (text: string) => fold(text).replace(/[^a-z]/g, '');
	return [letters(family), letters(family.replace(/[äöü]/giu, (letter) => `${letter}e`))];
}

/** A key says its first author, where that is a person, and its year: `gillard-2022a`; a letter or a number follows where that is taken. */
function keyOf(name: string, { csl }: SourceRecord, file: string, lineOf: (path: Path) => number): Issue[] {
	const [, author = '', year = ''] = /^(.+?)-(\d{4}|nd)(?:-?[a-z]|-\d+)?$/.exec(name) ?? [];
	const issue = (path: Path, found: string): Issue => ({
		rule: 'source-name',
		file,
		line: lineOf(path),
		found: `${found} under the key \`${name}\``,
		fix: 'mend the field, or rename the record and what cites it',
	});
	const [first] = csl.author ?? [];
	const family = first && 'family' in first ? first.family : undefined;
	const particle = first && 'family' in first ? (first['non-dropping-particle'] ?? '') : '';
	const issued = csl.issued?.['date-parts'][0][0];
	return [
		...(family !== undefined && ![...inKey(family), ...inKey(particle + family)].includes(author.replace(/-/g, ''))
			? [issue(['csl', 'author', 0], `the first author “${family}”`)]
			: []),
		...(issued !== undefined && String(issued) !== year ? [issue(['csl', 'issued'], `the year ${issued}`)] : []),
	];
}

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
		issues.push(...keyOf(name, record, file, lineOf));
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
