import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import { checkedContent } from '../src/build/checked-content.ts';
import { toCitations } from '../src/citation/citations.ts';
import { toFacets } from '../src/search/index/facets.ts';
import { toSearchRecords } from '../src/search/index/records.ts';
import { toSearchFiles, writeFiles } from '../src/search/index/files.ts';
import { launchBrowser } from '../src/build/browser.ts';
import { builtSite } from './built-site.ts';
import { serveMeasured } from './measured-server.ts';
import { type Typed, typeQueries } from './search-typing.ts';
import { syntheticSources } from '../testing/synthetic/search-records.ts';
import { median, printTable } from './table.ts';

/** The numbers of sources at which search is measured; 663 and 7,406 are the eligible and the found records of the review. */
const SIZES = [663, 7406] as const;
/** Milliseconds between two keys: a quick, an ordinary and a slow typist. */
const KEYS = [80, 160, 250] as const;
/** Queries of the three readers, in pairs: the first with nothing loaded, the second after it. */
const PAIRS = [
	['line manager', 'supervision'],
	['does it work', 'hospital readmission'],
	['job description', 'criminal record check'],
	['gillard 2022', 'lloyd-evans 2014'],
	['burnout', 'self care'],
	['how long does the training take', 'certification'],
	['sueprvision', 'co-prodution'],
	['5.2.3', 'role clarity'],
	['hope empowerment uganda', 'cost effectiveness'],
] as const;

const folderBytes = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const whole = (list: readonly Typed[], value: (one: Typed) => number) =>
	`${Math.round(median(list.map(value)))} (${Math.round(Math.max(...list.map(value)))})`;
const size = (list: readonly Typed[], value: (one: Typed) => number) =>
	`${kilobytes(median(list.map(value)))} (${kilobytes(Math.max(...list.map(value)))})`;

/** Types every pair on a page of its own and prints what it took. */
async function measureAt(
	name: string,
	folders: readonly (readonly [string, string])[],
	index: string,
	key: number,
	each = false,
): Promise<(string | number)[][]> {
	const server = await serveMeasured(folders);
	const browser = await launchBrowser();
	const pairs: Typed[][] = [];
	try {
		for (const pair of PAIRS) pairs.push(await typeQueries(browser, server, pair, key));
	} finally {
		await browser.close();
		await server.close();
	}
	const first = pairs.flatMap(([one]) => one ?? []);
	const further = pairs.flatMap(([, other]) => other ?? []);
	const row = (label: string, list: readonly Typed[]) => [
		label,
		size(list, ({ firstBytes }) => firstBytes),
		size(list, ({ bytes }) => bytes),
		whole(list, ({ requests }) => requests),
		whole(list, ({ focusToFirst }) => focusToFirst),
		whole(list, ({ keyToFirst }) => keyToFirst),
		whole(list, ({ lastToFirst }) => lastToFirst),
		whole(list, ({ lastToSettled }) => lastToSettled),
		kilobytes(folderBytes(index)),
	];
	if (each)
		printTable(
			`Each query, ${name}`,
			['query', 'kB first', 'kB settled', 'requests', 'ms focus–first', 'ms last key–settled'],
			[...first, ...further].map((one) => [
				one.query,
				kilobytes(one.firstBytes),
				kilobytes(one.bytes),
				one.requests,
				Math.round(one.focusToFirst),
				Math.round(one.lastToSettled),
			]),
		);
	return [row(`${name}: first query`, first), row(`${name}: further query`, further)];
}

/** `npm run bench -- search`: what a search costs a phone, at the present size and at synthetic ones. */
export async function measure(): Promise<void> {
	const site = builtSite();
	const guide = checkedContent({ everyWarning: false });
	const records = toSearchRecords(guide, toCitations(guide.sources.values()));
	const rows: (string | number)[][] = [];
	for (const key of KEYS)
		rows.push(
			...(await measureAt(`${guide.sources.size} sources, ${key} ms`, [['/', site]], join(site, 'pagefind'), key, key === KEYS[0])),
		);
	const aside = mkdtempSync(join(tmpdir(), 'bench-search-'));
	try {
		for (const count of SIZES) {
			const folder = resolve(aside, String(count));
			const made = syntheticSources(records, count - guide.sources.size);
			writeFiles(await toSearchFiles([...records, ...made], toFacets(guide), guide.aliases), folder);
			// The pages of synthetic sources are not built: index, catalogue and cards are all that a search asks for.
			rows.push(
				...(await measureAt(
					`${count} sources, ${KEYS[1]} ms`,
					[
						['/pagefind/', folder],
						['/', site],
					],
					folder,
					KEYS[1],
				)),
			);
		}
	} finally {
		await close();
		rmSync(aside, { recursive: true, force: true });
	}
	printTable(
		'Search on a phone’s network (150 ms, 1.6 Mbit/s, processor 4 times slower), by milliseconds between two keys, bodies in brotli: median (largest)',
		[
			'',
			'kB to first',
			'kB to settled',
			'requests',
			'ms focus–first',
			'ms first key–first',
			'ms last key–first',
			'ms last key–settled',
			'kB on disk',
		],
		rows,
	);
}
