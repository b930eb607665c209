import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Guide } from '../src/evidence/model.ts';
import { handOver } from '../src/handed-over.ts';
import { toHeadersFile } from '../src/hosting/headers-file.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { BASE_PATH, PDF } from '../src/site.ts';
import { startCiting } from './citing-beside.ts';
import { checkedContent } from './content.ts';
import { toUserError } from './file-system-errors.ts';
import { findTarget, isRunning, publish, recover, tryToWrite } from './publish.ts';

/** The folder in which a build is made before it takes the place of `dist`; the number is the process that builds. */
const ASIDE = /^\.build-(?<pid>\d+)$/;

/** Deletes what builds that were killed have left. */
function clearAside(): void {
	for (const name of readdirSync('.')) {
		const pid = ASIDE.exec(name)?.groups?.['pid'];
		if (pid !== undefined && !isRunning(Number(pid))) rmSync(name, { recursive: true, force: true });
	}
}

/** Variables of the environment that Astro would put in the place of what `import.meta.env` says of a build. */
const OVERRULING = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** Whoever builds, wherever, builds the same site: with its security policy and without anything for developers. */
function settleEnvironment(): void {
	for (const name of OVERRULING) Reflect.deleteProperty(process.env, name);
	process.env['NODE_ENV'] = 'production';
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/** Makes the index of search while Vite bundles, then the pages: what these take from citeproc is set beside both. Returns how many records a search finds. */
async function makeSite(aside: string, made: string, index: string): Promise<{ guide: Guide; records: number }> {
	const citing = startCiting();
	try {
		const guide = checkedContent({ everyWarning: false });
		const { citations, ready } = citing.of(guide);
		handOver({ guide, citations });
		console.log('Building the pages …');
		const { build } = await import('astro');
		const indexing = ready.then(() => {
			console.log('Indexing for search …');
			return writeIndex(guide, citations, index);
		});
		const pages = build({
			mode: 'production',
			// In `root` Astro notes which content it renders: two builds of different content must not share it.
			root: aside,
			configFile: join('..', 'astro.config.mjs'),
			srcDir: resolve('src'),
			publicDir: resolve('public'),
			outDir: made,
			cacheDir: join(aside, 'cache'),
			logLevel: 'error',
			// Before the first page, when Vite has bundled them all: pages and index together would need a fifth more memory.
			vite: { plugins: [{ name: 'pages-after-index', buildApp: { order: 'post', handler: async () => void (await indexing) } }] },
		});
		// Where one fails, the other ends too before its folder goes.
		await Promise.allSettled([pages, indexing]);
		const records = await indexing;
		await pages;
		return { guide, records };
	} finally {
		await citing.end();
	}
}

/** Checks, builds and indexes the guide beside `dist`, then puts it there. A build that fails or is killed leaves `dist` as it was. */
export async function buildSite(): Promise<void> {
	settleEnvironment();
	const started = performance.now();
	const name = process.env['GUIDE_DIST'] || 'dist';
	const aside = resolve(`.build-${process.pid}`);
	const made = join(aside, 'site');
	try {
		const target = findTarget(name);
		recover(target);
		tryToWrite(target);
		clearAside();
		mkdirSync(aside);
		const index = join(aside, 'index');
		const { guide, records } = await makeSite(aside, made, index);
		renameSync(index, join(made, 'pagefind'));
		if (PDF !== undefined) {
			console.log('Printing the PDF …');
			const { writePdf } = await import('./pdf-file.ts');
			await writePdf(made, guide.about, join(made, PDF));
		}
		writeFileSync(join(made, '_headers'), toHeadersFile(BASE_PATH));
		const pages = readdirSync(made, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
		publish(made, target);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.log(
			`Built ${pages} pages and indexed ${records} records in ${seconds} s, ${megabytes(process.resourceUsage().maxRSS * 1024)} MB at the most: ${target}`,
		);
	} catch (error) {
		throw toUserError(error, resolve(name));
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}
