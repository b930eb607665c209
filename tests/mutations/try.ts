import { readContent } from '../../src/reading/content.ts';
import { type FileReading, readFile } from '../../src/reading/read-file.ts';
import type { ContentFile } from '../../src/reading/decode.ts';
import { formatIssue, type Issue } from '../../src/reading/issue.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { argued } from './argued.ts';
import { type Damage, kindOfFile, type Kind, type Texts } from './damage.ts';
import { linesOf, regionOf } from './places.ts';
import { randomFrom, type Random } from './random.ts';

/** What became of one damaged content. `misplaced`: it was refused, and no fault names the place. */
export type Verdict = 'refused' | 'argued' | 'survived' | 'misplaced';

/** One damage, and what the check said. */
export interface Trial {
	kind: string;
	file: string;
	line: number;
	region: string;
	verdict: Verdict;
	/** The faults that were found, or the reason why none need be. */
	said: string[];
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Reads each file once: only what is damaged is read anew. */
function remembering(): (file: ContentFile) => FileReading {
	const known = new Map<ContentFile, FileReading>();
	return (file) => {
		const reading = known.get(file) ?? readFile(file);
		known.set(file, reading);
		return reading;
	};
}

/** Whether a fault names the damage: its file and one of its lines, or, elsewhere, what the damage took away. */
function namesDamage(issue: Issue, file: string, damage: Damage, before: string): boolean {
	const path = damage.as ?? file;
	const text = typeof damage.text === 'string' ? damage.text : before;
	// What stood above a line that was taken away stands there still.
	const above = [...linesOf(before, path, damage.line)].filter((line) => line < damage.line);
	const lines = damage.text === undefined ? new Set([1]) : new Set([...above, ...linesOf(text, path, damage.line)]);
	if (issue.file === path && (lines.has(issue.line) || damage.lines?.includes(issue.line))) return true;
	// A field that stands twice is named at its second place, with the first.
	if (issue.file === path && [...lines].some((line) => issue.found.endsWith(`first on line ${line}`))) return true;
	// A bracket or an indent is missed where the text ceases to make sense.
	const isIndent = issue.rule === 'malformed-yaml' && /implicit (?:map )?key/i.test(issue.found);
	if (issue.file === path && (issue.rule === 'malformed-json' || isIndent) && issue.line > damage.line) return true;
	// What is gone from a file is missed where it was wanted.
	if (issue.found.endsWith(` in ${path}`)) return true;
	// What a set or an item lacks is said of the set or the item.
	if ((issue.rule === 'core-set' && file.startsWith('sources/')) || (issue.rule === 'missing-for-format' && issue.file === path))
		return true;
	const said = `${issue.file} ${issue.found} ${issue.fix}`;
	// What a record says no more is missed where it is cited, by its key.
	const key = /^sources\/(.+)\.json$/.exec(path)?.[1];
	if (key !== undefined && new RegExp(`@${key}(?![\\w-])`).test(said)) return true;
	return (damage.names ?? []).some((name) => said.includes(name));
}

/** What a fault says, wherever in its file: damage may move the faults that the content had before. */
const wordsOf = ({ rule, file, found, fix }: Issue) => [rule, file, found, fix].join('\t');

/** Damages the content once and checks it; `known` are the faults that it had before. */
function tryOne(
	kind: Kind,
	random: Random,
	files: readonly ContentFile[],
	texts: Texts,
	read: (file: ContentFile) => FileReading,
	known: ReadonlySet<string>,
): Trial | undefined {
	const able = [...texts.keys()].filter((path) => kind.of.test(path));
	const sort = random.pick([...new Set(able.map(kindOfFile))]);
	const file = random.pick(able.filter((path) => kindOfFile(path) === sort));
	const before = texts.get(file) ?? '';
	const damage = kind.damage(before, random, file, texts);
	if (!damage) return undefined;
	const path = damage.as ?? file;
	const bytes = typeof damage.text === 'string' ? encoder.encode(damage.text) : damage.text;
	const rest = damage.beside ? files : files.filter((one) => one.path !== file);
	const damaged = bytes ? [...rest, { path, bytes }] : rest;
	const right = (issue: Issue) => namesDamage(issue, file, damage, before);
	const isNew = (issue: Issue) => !known.has(wordsOf(issue));
	const region = regionOf(before, file, damage.line);
	const trial = { kind: kind.name, file: path, line: damage.line, region };
	// What is found in reading is said whatever the checks find: where it names the place, they need not run.
	const early = readContent(damaged, read).issues.filter(isNew);
	const found = early.some(right) ? early : toEvidence(damaged, read).faults.filter(isNew);
	if (found.some(right)) return { ...trial, verdict: 'refused', said: found.filter(right).map(formatIssue) };
	if (found.length > 0) return { ...trial, verdict: 'misplaced', said: found.map(formatIssue) };
	const reason = argued(kind.name, region);
	return { ...trial, verdict: reason === undefined ? 'survived' : 'argued', said: reason === undefined ? [] : [reason] };
}

/** Damages the content in every way, `each` times by chance from the seed: what became of it each time. */
export function tryAll(kinds: readonly Kind[], files: readonly ContentFile[], each: number, seed: number): Trial[] {
	const texts = new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
	const read = remembering();
	const known = new Set(toEvidence(files, read).faults.map(wordsOf));
	return kinds.flatMap((kind, place) => {
		const random = randomFrom(seed + place * 7919);
		const trials: Trial[] = [];
		for (let turn = 0; turn < each * 200 && trials.length < each; turn += 1) {
			const trial = tryOne(kind, random, files, texts, read, known);
			if (trial) trials.push(trial);
		}
		return trials;
	});
}
