import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import type { Records } from '../../reading/records.ts';
import type { Path } from '../../reading/parsed.ts';
import { writeNearest } from '../../reading/validate.ts';
import { doubtedFacts } from '../doubts.ts';
import { newestEdition } from '../editions.ts';
import { factDigest } from '../fact-digest.ts';
import type { Evidence } from '../passages.ts';

type Written = Records['sources'][number];
type Say = (path: Path, rule: Rule, found: string, fix: string) => Issue;

/** A fact’s id is its own in its record. */
function duplicateIds({ record: { facts } }: Written, say: Say): Issue[] {
	return facts.flatMap(({ id }, place) => {
		const first = facts.findIndex((fact) => fact.id === id);
		return first < place ? [say(['facts', place, 'id'], 'fact-id', `\`${id}\` again`, 'give it an id of its own')] : [];
	});
}

/** A fact that was read at second hand names the page on which it was read, and no other does. */
function pages({ record: { facts, verified } }: Written, say: Say): Issue[] {
	const read = new Set(verified.map(({ url }) => url));
	return facts.flatMap(({ id, basis, from }, place): Issue[] => {
		const issue = (found: string, fix: string) => [say(['facts', place, 'from'], 'fact-page', `\`${id}\` ${found}`, fix)];
		if (basis !== 'secondary' && from !== undefined)
			return issue('has `from` and was not read at second hand', 'take `from` out, or write `"basis": "secondary"`');
		if (basis === 'secondary' && from === undefined)
			return issue('was read at second hand, and no page is named', 'add `from`, one of the addresses in `verified`');
		if (from !== undefined && !read.has(from))
			return issue('is from a page that is not in `verified`', `write one of its addresses: ${[...read].slice(0, 3).join(', ')}`);
		return [];
	});
}

/** How a fact begins that tells of another work. */
const OF_ANOTHER =
	/^(?:An? (?:later|subsequent|companion|separate|different|further|second|sister) (?:\p{L}+ )?|Another )(?:abstract|analysis|article|commentary|evaluation|notice|page|paper|publication|report|review|study|survey|thesis|trial)\b(?![’'])/u;
/** Words that say that what it tells is of this work all the same. */
const OF_THIS =
	/\b(?:this|the same) (?:evaluation|guide|paper|project|report|review|service|study|survey|trial|work)\b|\bcit(?:es|ing) it\b/iu;

/** A fact that was read at second hand is this work’s own, and not what another work found. */
function parked({ record: { facts } }: Written, say: Say): Issue[] {
	return facts.flatMap(({ id, fact, basis }, place) => {
		const [other] = OF_ANOTHER.exec(fact) ?? [];
		if (basis !== 'secondary' || other === undefined || OF_THIS.test(fact)) return [];
		const fix = 'give that work a record of its own, or say what this work found';
		return [say(['facts', place, 'fact'], 'parked-fact', `\`${id}\` tells of another work, “${other}”`, fix)];
	});
}

/** What results, appraisals and doubts name exists. */
function names({ record }: Written, keys: ReadonlySet<string>, say: Say): Issue[] {
	const ids = record.facts.map(({ id }) => id);
	const unknown = (path: Path, id: string, what: string) => {
		const fix = writeNearest(id, ids, `name one of: ${ids.slice(0, 12).join(', ')}`);
		return say(path, 'unknown-strength', `${what} names the fact \`${id}\``, fix);
	};
	const unknownKey = (path: Path, key: string) => {
		const fix = writeNearest(key, [...keys], 'name the record whose authors judged it');
		return say(path, 'unknown-strength', `the key \`${key}\``, fix);
	};
	return [
		...(record.results ?? []).flatMap(({ fact, grade, gradeBy }, place) => [
			...(ids.includes(fact) ? [] : [unknown(['results', place, 'fact'], fact, 'a result')]),
			...((grade === undefined) === (gradeBy === undefined)
				? []
				: [
						say(
							['results', place],
							'unknown-strength',
							grade === undefined ? 'who graded a result, and no grade' : 'a grade, and not whose it is',
							'give `grade` and `gradeBy` together',
						),
					]),
			...(gradeBy === undefined || keys.has(gradeBy) ? [] : [unknownKey(['results', place, 'gradeBy'], gradeBy)]),
		]),
		...(record.appraisals ?? []).flatMap(({ by }, place) => (keys.has(by) ? [] : [unknownKey(['appraisals', place, 'by'], by)])),
		...doubtedFacts(record).flatMap(({ id }) =>
			ids.includes(id) ? [] : [unknown(['unsure', record.unsure.findIndex((line) => line.startsWith(`facts.${id}:`))], id, 'a doubt')],
		),
	];
}

/** A fact that the newest edition rests on keeps its id. */
function frozenIds({ name, record: { facts } }: Written, frozen: Readonly<Record<string, Record<string, string>>>, say: Say): Issue[] {
	const before = Object.hasOwn(frozen, name) ? (frozen[name] ?? {}) : {};
	return Object.entries(before).flatMap(([id, digest]) => {
		const moved = facts.find((fact) => fact.id !== id && factDigest(fact) === digest);
		const now = facts.find((fact) => fact.id === id);
		if (now !== undefined && (moved === undefined || factDigest(now) === digest)) return [];
		return [
			moved === undefined
				? say(
						['facts'],
						'changed-fact-id',
						`no fact \`${id}\`, which the newest edition rests on`,
						'bring it back; what is wrong in it can be corrected under its id',
					)
				: say(
						['facts', facts.indexOf(moved), 'id'],
						'changed-fact-id',
						`\`${moved.id}\` for the fact that was \`${id}\``,
						`write \`${id}\` again`,
					),
		];
	});
}

/** Every fact has a lasting id of its own, is of its work and has the page on which it was read, and what is said of facts is said of some that exist. */
export function recordFacts({ records, guide }: Evidence): Issue[] {
	const keys = new Set(guide.sources.keys());
	const frozen = newestEdition(guide)?.facts ?? {};
	return records.sources.flatMap((written) => {
		const say: Say = (path, rule, found, fix) => ({ rule, file: written.file, line: written.lineOf(path), found, fix });
		return [
			...duplicateIds(written, say),
			...pages(written, say),
			...parked(written, say),
			...names(written, keys, say),
			...frozenIds(written, frozen, say),
		];
	});
}
