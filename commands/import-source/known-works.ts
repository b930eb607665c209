import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatIssue, type Issue } from '../../src/reading/issue.ts';
import { parseJson } from '../../src/reading/json.ts';
import { withoutSigns } from '../../src/reading/words.ts';
import { UserError } from '../../src/build/user-error.ts';
import { type Csl, dateOf } from './new-record.ts';

/** The works that have a record, and the keys that are taken. */
export interface KnownWorks {
	keys: Set<string>;
	works: { name: string; doi: string; title: string }[];
}

const doiOf = (csl: Csl) => (typeof csl['DOI'] === 'string' ? csl['DOI'].toLowerCase() : '');
/** A title and its year as they tell one work from another: without capitals, accents and signs. Empty without a title. */
const titleOf = (csl: Csl) => (typeof csl['title'] === 'string' ? `${withoutSigns(csl['title'])} ${dateOf(csl)?.[0] ?? ''}` : '');

/** Notes that a work has a record. */
export function addWork({ keys, works }: KnownWorks, key: string, csl: Csl): void {
	keys.add(key);
	works.push({ name: `${key}.json`, doi: doiOf(csl), title: titleOf(csl) });
}

/** The record of a work, and what tells that it is that work’s: its DOI, or its title and year where one of the two has no DOI. */
export function findTwin({ works }: KnownWorks, csl: Csl): { name: string; holds: string } | undefined {
	const doi = doiOf(csl);
	const title = titleOf(csl);
	const same = doi === '' ? undefined : works.find((one) => one.doi === doi);
	if (same) return { name: same.name, holds: doi };
	const named = title === '' ? undefined : works.find((one) => one.title === title && (one.doi === '' || doi === ''));
	return named && { name: named.name, holds: `“${String(csl['title'])}” of the same year` };
}

/** Reads what has a record in the content folder, or is held back from having one; refuses to where a file cannot be read as JSON. */
export function readKnownWorks(content: string): KnownWorks {
	const folder = join(content, 'sources');
	if (!existsSync(folder)) throw new UserError(`${folder}:1  missing-folder  no folder of source records → make it, or set GUIDE_CONTENT`);
	const faults: Issue[] = [];
	const read = (file: string): object => {
		let text: string;
		try {
			text = readFileSync(join(content, file), 'utf8');
		} catch (error) {
			const { code = '' } = error as NodeJS.ErrnoException;
			faults.push({ rule: 'not-a-file', file, line: 1, found: `cannot be read (${code})`, fix: 'put a file there that can be read' });
			return {};
		}
		const { value, issues } = parseJson(text, file);
		faults.push(...issues);
		return typeof value === 'object' && value !== null ? value : {};
	};
	const known: KnownWorks = { keys: new Set(existsSync(join(content, 'held.json')) ? Object.keys(read('held.json')) : []), works: [] };
	for (const name of readdirSync(folder)
		.filter((one) => one.endsWith('.json'))
		.sort()) {
		const { csl } = read(`sources/${name}`) as { csl?: Csl | null };
		addWork(known, basename(name, '.json'), csl ?? {});
	}
	if (faults.length) throw new UserError(faults.map(formatIssue).join('\n'));
	return known;
}
