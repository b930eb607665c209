import { globSync } from 'node:fs';
import autocannon from 'autocannon';
import { UserError } from '../src/build/user-error.ts';
import { builtSite } from './built-site.ts';
import { type LoadedServer, startNginx, startPreview } from './load-servers.ts';
import { printTable } from './table.ts';

/** Readers at once, and for how long, in seconds. */
const CONNECTIONS = 200;
const DURATION = 30;

/** One of each kind of file that a reader’s browser asks for: pages, styles, scripts, and parts of the search index. */
const KINDS = [
	'index.html',
	'training/index.html',
	'training/length-and-form/index.html',
	'sources/index.html',
	'sources/*/index.html',
	'search/index.html',
	'assets/*.css',
	'assets/*.js',
	'pagefind/pagefind.js',
	'pagefind/*.pf_meta',
	'pagefind/index/*',
	'pagefind/cards/*/*',
];

function findPaths(site: string): string[] {
	return KINDS.map((kind) => {
		const [file] = globSync(kind, { cwd: site }).sort();
		if (file === undefined) throw new UserError(`${site}:1  not-built  no ${kind} → run \`npm run build\` first`);
		return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
	});
}

async function load({ name, origin, stop }: LoadedServer, paths: readonly string[]) {
	try {
		const result = await autocannon({
			url: origin,
			connections: CONNECTIONS,
			duration: DURATION,
			requests: paths.map((path) => ({ path })),
		});
		return { name, result };
	} finally {
		await stop();
	}
}

/** 200 connections for 30 seconds, on this machine alone, against the preview server and, where it is installed, nginx. Refuses an error. */
export async function measure(): Promise<void> {
	const site = builtSite();
	const paths = findPaths(site);
	const loaded = [await load(await startPreview(site), paths)];
	const nginx = await startNginx(site);
	if (nginx) loaded.push(await load(nginx, paths));
	else console.log('nginx is not installed: not measured');
	printTable(
		`${CONNECTIONS} connections for ${DURATION} s, ${paths.length} addresses in turn`,
		['server', 'requests', 'a second', 'MB a second', 'median ms', '99 % ms', 'longest ms', 'errors', 'timeouts', 'not 2xx'],
		loaded.map(({ name, result: { requests, throughput, latency, errors, timeouts, non2xx } }) => [
			name,
			requests.total,
			Math.round(requests.average),
			(throughput.average / 1_000_000).toFixed(1),
			latency.p50,
			latency.p99,
			latency.max,
			errors,
			timeouts,
			non2xx,
		]),
	);
	const failed = loaded.filter(({ result: { errors, timeouts, non2xx } }) => errors + timeouts + non2xx > 0).map(({ name }) => name);
	if (failed.length) throw new UserError(`bench:1  load  ${failed.join(' and ')} did not answer every request → see the table`);
}
