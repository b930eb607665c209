import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../src/build/user-error.ts';
import { measureOutput } from './built-output.ts';
import { FLOOR, runFloor } from './floor.ts';
import { type Run, runMeasured } from './peak-memory.ts';
import { searchCost } from './search-cost.ts';
import { type Size, writeSyntheticContent } from './synthetic-content.ts';
import { printTable } from './table.ts';

/** Sources: the core ones alone, about the present number, and the eligible and the found records of the review. */
const SOURCES = [26, 247, 663, 7406] as const;
/** Topics: what a first edition needs, then up to a guide of a thousand pages of text. */
const TOPICS = [32, 200, 1000] as const;

const round = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** Builds one size and the floor beside it, searches it, and gives what all of it took. */
async function measureSize(name: string, size: Size, folder: string) {
	const content = join(folder, 'content');
	const dist = join(folder, 'site');
	for (const old of [content, dist, resolve('.astro')]) rmSync(old, { recursive: true, force: true });
	writeSyntheticContent(content, size);
	const env = { GUIDE_CONTENT: content, GUIDE_DIST: dist };
	const here = { cwd: resolve('.'), env };
	const check = await runMeasured(['commands/check.ts'], here);
	const build = await runMeasured(['commands/build.ts'], here);
	const floor = await runFloor(dist);
	const output = measureOutput(dist);
	const search = await searchCost(dist);
	console.log(`${name}: built in ${round(build.seconds)} s, the floor in ${round(floor.seconds)} s`);
	return { name, check, build, floor, output, search };
}

const ofRun = ({ seconds, cpu, megabytes }: Run) => [round(seconds), round(cpu), megabytes];

/**
 * `npm run bench -- scale`: checks and builds the guide with so many sources, then with so many topics, beside the least that so many pages cost.
 * `-- scale 663` does one number of sources, `-- scale topics 200` one of topics.
 */
export async function measure(): Promise<void> {
	const [kind = '', number = ''] = process.argv[3] === 'topics' ? ['topics', process.argv[4]] : ['sources', process.argv[3]];
	const asked = Number(number);
	if (number && !(Number.isInteger(asked) && asked >= 26)) throw new UserError('bench:1  size  no size → e.g. npm run bench -- scale 663');
	const bySources = number ? (kind === 'sources' ? [asked] : []) : SOURCES;
	const byTopics = number ? (kind === 'topics' ? [asked] : []) : TOPICS;
	const sizes = [
		...bySources.map((sources) => [`${sources} sources`, { sources }] as const),
		...byTopics.map((topics) => [`${topics} topics`, { topics }] as const),
	];
	const folder = mkdtempSync(join(tmpdir(), 'guide-scale-'));
	const rows: Awaited<ReturnType<typeof measureSize>>[] = [];
	try {
		for (const [name, size] of sizes) rows.push(await measureSize(name, size, folder));
	} finally {
		for (const left of [folder, FLOOR]) rmSync(left, { recursive: true, force: true });
	}
	printTable(
		'Check, build, and the floor: Astro with the same pages’ bytes and nothing to do for them, then Pagefind over them',
		['', 'check s', 'CPU s', 'MB', 'build s', 'CPU s', 'MB', 'floor s', 'CPU s', 'MB'],
		rows.map(({ name, check, build, floor }) => [name, ...ofRun(check), ...ofRun(build), ...ofRun(floor)]),
	);
	printTable(
		'As a part of the floor, and what a page costs',
		['', 'time', 'CPU', 'memory', 'build ms a page', 'floor ms a page'],
		rows.map(({ name, build, floor, output: { pages } }) => [
			name,
			...[build.seconds / floor.seconds, build.cpu / floor.cpu, build.megabytes / floor.megabytes].map((part) => part.toFixed(2)),
			round((1000 * build.seconds) / pages),
			round((1000 * floor.seconds) / pages),
		]),
	);
	printTable(
		'What is built: files, and bytes of pages in brotli',
		['', 'pages', 'files', 'MB', 'MB of search', 'kB of a page', 'kB of the largest'],
		rows.map(({ name, output }) => [
			name,
			output.pages,
			output.files,
			round(output.bytes / 1e6),
			round(output.searchBytes / 1e6),
			...[output.medianPage, output.largestPage].map((bytes) => (bytes / 1000).toFixed(1)),
		]),
	);
	printTable(
		'A first search on a phone’s network: medians',
		['', 'kB to the first result', 'kB', 'requests', 'ms to the first result', 'ms to the last'],
		rows.map(({ name, search }) => [name, ...search.map((value) => round(value))]),
	);
}
