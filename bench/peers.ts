import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../src/build/browser.ts';
import { UserError } from '../src/build/user-error.ts';
import { CONTENT } from '../src/site.ts';
import { findFirstResult } from './first-result.ts';
import { installed } from './installed.ts';
import { serveMeasured } from './measured-server.ts';
import { loadPage } from './page-load.ts';
import { type Run, runMeasured } from './peak-memory.ts';
import { guideSite, makePeers, type PeerSite } from './peer-sites.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { median, printTable } from './table.ts';

/** Cold builds of each site at the present size; at another size one is enough to see what grows. */
const BUILDS = 3;
/** Pages that stand for the rest: home, a section, a topic, a source. */
const PAGES = ['/', '/training/', '/training/length-and-form/', '/sources/gillard-2017/'];
const SEARCHES = 3;

async function buildCold({ program, cwd, env, dist, caches }: PeerSite): Promise<Run> {
	for (const folder of [dist, ...caches]) rmSync(folder, { recursive: true, force: true });
	return runMeasured(program, { cwd, env });
}

/** What a reader of a built site waits for: medians over the pages and over the searches. */
async function visit(site: PeerSite) {
	const server = await serveMeasured([['/', site.dist]]);
	const browser = await launchBrowser();
	try {
		const loads = [];
		for (const path of PAGES) loads.push(await loadPage(browser, server, path));
		const searches = [];
		for (let search = 0; search < SEARCHES; search++) searches.push(await findFirstResult(browser, server, site));
		const mid = <T>(list: readonly T[], of: (one: T) => number) => median(list.map(of));
		return {
			'kB of a first load': mid(loads, ({ bytes }) => bytes) / 1000,
			requests: mid(loads, ({ requests }) => requests),
			'ms to the largest paint': mid(loads, ({ largestPaint }) => largestPaint),
			'kB to a first result': mid(searches, ({ bytes }) => bytes) / 1000,
			'ms to a first result': mid(searches, ({ milliseconds }) => milliseconds),
		};
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * `npm run bench -- peers`: the same pages’ text as this guide, as a Starlight site and as a VitePress site, each built cold and visited on a slow
 * phone. `-- peers 7406` builds each once with that many sources instead.
 */
export async function measure(): Promise<void> {
	const size = Number(process.argv[3] ?? 0);
	if (!Number.isInteger(size) || size < 0) throw new UserError('bench:1  size  no number of sources → e.g. npm run bench -- peers 7406');
	installed('bench/peers');
	const folder = mkdtempSync(join(tmpdir(), 'guide-peers-'));
	try {
		const present = guideSite(join(folder, 'site'), CONTENT);
		await runMeasured(present.program, present);
		const { length: sources } = readdirSync(join(CONTENT, 'sources'));
		const further = Math.max(0, size - sources);
		const content = join(folder, 'content');
		if (further > 0) writeSyntheticContent(content, { sources: sources - 1 + further });
		const peers = makePeers(present.dist, further);
		const guide = further > 0 ? guideSite(join(folder, 'large'), content) : present;
		const rows: { name: string; values: Record<string, number> }[] = [];
		for (const site of [guide, ...peers]) {
			const runs: Run[] = [];
			try {
				for (let build = 0; build < (further > 0 ? 1 : BUILDS); build++) runs.push(await buildCold(site));
			} catch (error) {
				// A peer that cannot build so many pages is told of, and leaves the others their figures.
				if (!(error instanceof UserError) || site === guide) throw error;
				console.log(`${site.name}: did not build: ${/error: .+/i.exec(error.message)?.[0] ?? error.message}`);
				continue;
			}
			console.log(`${site.name}: built in ${runs.map(({ seconds }) => seconds.toFixed(1)).join(', ')} s`);
			rows.push({
				name: site.name,
				values: {
					's of a cold build': median(runs.map(({ seconds }) => seconds)),
					'MB at most': median(runs.map(({ megabytes }) => megabytes)),
					...(await visit(site)),
				},
			});
		}
		const [first] = rows;
		const heads = Object.keys(first?.values ?? {});
		const starlight = rows.find(({ name }) => name === 'Starlight')?.values ?? {};
		const written = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
		printTable(
			`The same text with ${size || sources} sources: medians; phone at 150 ms, 1.6 Mbit/s, a processor 4 times slower`,
			['site', ...heads],
			rows.map(({ name, values }) => [name, ...heads.map((head) => written(values[head] ?? 0))]),
		);
		printTable(
			'As a part of Starlight’s',
			['site', ...heads],
			rows.map(({ name, values }) => [name, ...heads.map((head) => ((values[head] ?? 0) / (starlight[head] ?? 1)).toFixed(2))]),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
