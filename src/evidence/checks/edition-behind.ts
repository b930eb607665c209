import type { Issue } from '../../reading/issue.ts';
import { changesSince, newestEdition } from '../editions.ts';
import type { Edition, Statement } from '../model.ts';
import type { Evidence } from '../passages.ts';

const NEXT = 'write the year and month of the next edition in `edition`, and its day in `published`';

/** What of the guide’s own record an edition keeps. */
const STORAGE_KEYS = ['published', 'version', 'title'] as const;

/** The number of a statement’s topic, e.g. `5.2`. */
const topicNumber = (number: string) => number.replace(/\.\d+$/, '');

/** Where a statement that says what it said is named otherwise than in an edition; nothing where it is as it was. */
function renamed(
	{ id, number, section, topic }: Statement,
	{ edition, statements }: Edition,
): { found: string; field?: 'order' } | undefined {
	const frozen = statements.find((one) => one.id === id);
	const there = `in the frozen edition ${edition}`;
	if (!frozen) return { found: `\`${id}\`, which is not ${there}` };
	if (frozen.section !== section || frozen.topic !== topic)
		return { found: `\`${id}\`, which is of ${frozen.section}/${frozen.topic} ${there}` };
	if (frozen.number === number) return undefined;
	return topicNumber(frozen.number) === topicNumber(number)
		? { found: `\`${id}\` is ${number}, and ${frozen.number} ${there}` }
		: { found: `the topic is ${topicNumber(number)}, and ${topicNumber(frozen.number)} ${there}`, field: 'order' };
}

/**
 * What has changed since the newest edition belongs to a later one, so that nobody cites today’s words as that edition’s: the words of a statement, its
 * number and its place, a statement that is new, and the guide’s own name, day and version.
 */
export function editionBehind({ records, guide }: Evidence): Issue[] {
	const { about, statements } = guide;
	const newest = newestEdition(guide);
	if (!newest || !records.guide || about.edition > newest.edition) return [];
	const { file, lineOf } = records.guide;
	const issue = (line: number, found: string, fix: string): Issue => ({ rule: 'edition-behind', file, line, found, fix });
	if (about.edition < newest.edition)
		return [issue(lineOf(['edition']), `edition ${about.edition}, where ${newest.edition} is frozen`, NEXT)];
	const changed = changesSince(newest, guide).length;
	const firsts = new Map<string, Issue>();
	for (const statement of statements.values()) {
		const found = firsts.has(statement.file) ? undefined : renamed(statement, newest);
		if (!found) continue;
		const topic = records.topics.find((one) => one.file === statement.file);
		firsts.set(statement.file, {
			rule: 'edition-behind',
			file: statement.file,
			line: (found.field && topic?.lineOf([found.field])) ?? statement.line,
			found: found.found,
			fix: 'undo that, or write the next edition in guide.yaml',
		});
	}
	const behind = `edition ${about.edition}, and ${changed} of the statements of the frozen edition ${newest.edition} have changed`;
	return [
		...(changed === 0 ? [] : [issue(lineOf(['edition']), behind, NEXT)]),
		...STORAGE_KEYS.filter((field) => about[field] !== newest[field]).map((field) =>
			issue(
				lineOf([field]),
				`\`${field}\` is ${about[field]}, and ${newest[field]} in the frozen edition ${newest.edition}`,
				'put it back, or write the next edition in `edition`',
			),
		),
		...firsts.values(),
	];
}
