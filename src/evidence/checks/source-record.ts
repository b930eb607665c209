import type { Issue } from '../../reading/issue.ts';
import type { Path } from '../../reading/parsed.ts';
import type { Rule } from '../../reading/rules.ts';
import { fold, withoutSigns } from '../../reading/words.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { Evidence } from '../passages.ts';
import { olderFirst, seniorityOf } from '../seniority.ts';

/** Letters without marks, and digits, as they may stand in a key: `guhne` and `guehne` for `Gühne`; empty for a name in another script. */
function inKey(family: string): string[] {
	const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
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
		fix: 'fix the field, or rename the record and what cites it',
	});
	const [first] = csl.author ?? [];
	const family = first && 'family' in first ? first.family : undefined;
	const particle = first && 'family' in first ? (first['non-dropping-particle'] ?? '') : '';
	const names = family === undefined || inKey(family)[0] === '' ? [] : [...inKey(family), ...inKey(particle + family)];
	const issued = csl.issued?.['date-parts'][0][0];
	return [
		...(issued === undefined && /^\d{4}$/.test(year) ? [issue(['csl', 'issued'], 'no date')] : []),
		...(family !== undefined && names.length > 0 && !names.includes(author.replace(/-/g, ''))
			? [issue(['csl', 'author', 0], `the first author “${family}”`)]
			: []),
		...(issued !== undefined && String(issued) !== year ? [issue(['csl', 'issued'], `the year ${issued}`)] : []),
	];
}

/** By what a work is known where it has no DOI: its title and first author, however they are written, and its year. */
function workOf({ csl }: SourceRecord): string {
	const [first] = csl.author ?? [];
	const author = first && ('literal' in first ? first.literal : first.family);
	return [withoutSigns(csl.title), withoutSigns(author ?? ''), csl.issued?.['date-parts'][0][0] ?? 'nd'].join('\n');
}

/** A record is named as its file, its item as the record, and no two records are of one work. */
export function sourceRecord(evidence: Evidence): Issue[] {
	const { records, guide } = evidence;
	const seniority = seniorityOf(evidence);
	// A copy still says the id of the record that it was copied from.
	const age = ({ name, record }: (typeof records.sources)[number]) => (record.id === name ? seniority.source(name) : -1);
	const byDoi = new Map<string, string>();
	const byWork = new Map<string, string>();
	return olderFirst(records.sources, age).flatMap(({ file, name, record, lineOf }) => {
		const issues: Issue[] = [];
		const say = (rule: Rule, line: number, found: string, fix: string) => issues.push({ rule, file, line, found, fix });
		if (record.id !== name) say('source-name', lineOf(['id']), `the id \`${record.id}\``, `write \`${name}\`, or rename the file`);
		if (record.csl.id !== name) say('source-name', lineOf(['csl', 'id']), `the item’s id \`${record.csl.id}\``, `write \`${name}\``);
		if (Object.hasOwn(guide.held, name)) {
			const found = `a record that held.json holds back: ${guide.held[name] ?? ''}`;
			say('held-source', 1, found, 'take the file away, or the key from held.json once it is checked');
		}
		issues.push(...keyOf(name, record, file, lineOf));
		const doi = record.csl.DOI?.toLowerCase();
		const sameDoi = doi === undefined ? undefined : byDoi.get(doi);
		const work = workOf(record);
		const sameWork = byWork.get(work);
		if (doi !== undefined && sameDoi === undefined) byDoi.set(doi, file);
		if (sameWork === undefined) byWork.set(work, file);
		const twice = (field: string, found: string) => say('duplicate-source', lineOf(['csl', field]), found, 'keep one record of the work');
		if (sameDoi !== undefined) twice('DOI', `the DOI of ${sameDoi}`);
		else if (sameWork !== undefined) twice('title', `the title, first author and year of ${sameWork}`);
		return issues;
	});
}
