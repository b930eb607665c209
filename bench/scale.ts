import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../src/build/user-error.ts';
import { type Size, writeSyntheticContent } from '../testing/synthetic/content.ts';
import { measureOutput } from './built-output.ts';
import { type Run, runMeasured } from './peak-memory.ts';
import { printTable } from './table.ts';

/** Numbers of sources: about the present one, then the eligible and the found records of the review. */
const SOURCES = [247, 663, 7406] as const;
/** Numbers of topics, up to a guide of a thousand pages of text. */
const TOPICS = [200, 1000] as const;

const round = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** Checks and builds content of one size, with nothing cached. */
async function measureSize(name: string, size: Size, folder: string) {
	const content = join(folder, 'content');
	const dist = join(folder, 'site');
	for (const old of [content, dist, resolve('.astro')]) rmSync(old, { recursive: true, force: true });
	writeSyntheticContent(content, size);
	const here = { cwd: resolve('.'), env: { GUIDE_CONTENT: content, GUIDE_DIST: dist } };
	const check = await runMeasured(['commands/check.ts'], here);
	const build = await runMeasured(['commands/build.ts'], here);
	console.log(`${name}: built in ${round(build.seconds)} s`);
	return { name, check, build, output: measureOutput(dist) };
}

const ofRun = ({ seconds, cpu, megabytes }: Run) => [round(seconds), round(cpu), megabytes];

/**
 * `npm run bench -- scale`: checks and builds the guide with so many sources, then with so many topics. `-- scale 663` does one number of sources,
 * `-- scale topics 200` one of topics.
 */
export async function measure(): Promise<void> {
	const [kind = '', number = ''] = process.argv[3] === 'topics' ? ['topics', process.argv[4]] : ['sources', process.argv[3]];
	const asked = Number(number);
	if (number && !(Number.isInteger(asked) && asked > 0)) throw new UserError('bench:1  size  no size → e.g. npm run bench -- scale 663');
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
		rmSync(folder, { recursive: true, force: true });
	}
	printTable(
		'Check and build; memory is the most that all processes held at one time',
		['', 'check s', 'CPU s', 'MB', 'build s', 'CPU s', 'MB', 'build ms a page'],
		rows.map(({ name, check, build, output: { pages } }) => [
			name,
			...ofRun(check),
			...ofRun(build),
			round((1000 * build.seconds) / pages),
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
}
