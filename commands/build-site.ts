import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toCitations } from '../src/citation/citations.ts';
import { toSearchRecords } from '../src/search/records.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { Refusal } from './console.ts';
import { checkedContent } from './content.ts';

/** Folders in which builds are made before they take the place of `dist`; the number is the process that builds. */
const ASIDE = '.build-';

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Deletes what builds that were killed have left. */
function clearAside(): void {
	for (const name of readdirSync('.'))
		if (name.startsWith(ASIDE) && !isRunning(Number(name.slice(ASIDE.length)))) rmSync(name, { recursive: true, force: true });
}

/** Puts a finished site in the place of the last one. */
function publish(made: string, target: string, aside: string): void {
	const last = join(aside, 'last');
	mkdirSync(dirname(target), { recursive: true });
	if (existsSync(target)) renameSync(target, last);
	try {
		renameSync(made, target);
	} catch (error) {
		if (existsSync(last)) renameSync(last, target);
		throw error;
	}
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/** Checks, builds and indexes the guide beside `dist`, then puts it there. A build that fails leaves `dist` as it was. */
export async function buildSite(): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const started = performance.now();
	const guide = checkedContent({ everyWarning: false });
	const target = resolve(process.env['GUIDE_DIST'] ?? 'dist');
	clearAside();
	const aside = resolve(`${ASIDE}${process.pid}`);
	const made = join(aside, 'site');
	mkdirSync(aside);
	try {
		console.log('Building the pages …');
		const { build } = await import('astro');
		await build({ root: resolve('.'), outDir: made, cacheDir: join(aside, 'cache'), logLevel: 'error' });
		console.log('Indexing for search …');
		const records = toSearchRecords(guide, toCitations(guide.sources.values()));
		await writeIndex(records, join(made, 'pagefind'));
		publish(made, target, aside);
		const pages = readdirSync(target, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.log(
			`Built ${pages} pages and indexed ${records.length} records in ${seconds} s, ${megabytes(process.resourceUsage().maxRSS * 1024)} MB at the most: ${target}`,
		);
	} catch (error) {
		const { code, path = '' } = error as NodeJS.ErrnoException;
		if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES')
			throw new Refusal(
				`${path}:1  cannot-write  ${code} → free some space or allow writing, then build again; the last build is as it was`,
			);
		throw error;
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}
