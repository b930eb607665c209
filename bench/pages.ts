import { launchBrowser } from '../src/build/browser.ts';
import { UserError } from '../src/build/user-error.ts';
import { BUDGETS } from '../testing/budgets.ts';
import { findPages } from '../testing/built-pages.ts';
import { LONG_PAGE, typeOfPage } from '../testing/page-types.ts';
import { builtSite } from './built-site.ts';
import { serveMeasured } from './measured-server.ts';
import { loadPage, type PageLoad } from './page-load.ts';
import { median, printTable } from './table.ts';

/** What no ordinary page may exceed: bytes in brotli, milliseconds. */
const LIMITS = {
	blocking: BUDGETS.page,
	script: BUDGETS.script,
	requests: BUDGETS.requests,
	foreign: 0,
	shift: 0,
	largestPaint: 1_200,
	blockingTime: 0,
} as const satisfies Partial<Record<keyof PageLoad, number>>;
type Limited = keyof typeof LIMITS;

const HEADS: Record<Limited, string> = {
	blocking: 'HTML + CSS',
	script: 'script',
	requests: 'requests',
	foreign: 'third party',
	shift: 'shift',
	largestPaint: 'largest paint',
	blockingTime: 'blocking',
};
const limited = Object.keys(LIMITS) as Limited[];

/** `median (most)` of some loads. */
const spread = (loads: readonly PageLoad[], of: Limited) => {
	const values = loads.map((load) => load[of]);
	return `${Math.round(median(values))} (${Math.round(Math.max(...values) * 1000) / 1000})`;
};

/**
 * `npm run bench -- pages`: the first load of every ordinary page of the built site on a slow phone.
 * `-- pages few` takes the three heaviest pages of each type. Refuses what exceeds a limit.
 */
export async function measure(): Promise<void> {
	const site = builtSite();
	const few = process.argv[3] === 'few';
	const pages = findPages(site).filter(({ path }) => typeOfPage(path) !== LONG_PAGE);
	const byType = Map.groupBy(pages, ({ path }) => typeOfPage(path));
	const heaviest = [...byType.values()].map((ofType) => ofType.toSorted((a, b) => b.html.length - a.html.length));
	const chosen = heaviest.flatMap((ofType) => (few ? ofType.slice(0, 3) : ofType)).map(({ path }) => path);
	const server = await serveMeasured([['/', site]]);
	const browser = await launchBrowser();
	const loads: PageLoad[] = [];
	try {
		for (const path of chosen) {
			loads.push(await loadPage(browser, server, path));
			if (loads.length % 50 === 0) console.log(`${loads.length} of ${chosen.length} pages …`);
		}
	} finally {
		await browser.close();
	}
	const row = (name: string, list: readonly PageLoad[]) => [name, list.length, ...limited.map((of) => spread(list, of))];
	printTable(
		'First load at 150 ms, 1.6 Mbit/s, a processor 4 times slower: median (most); bytes in brotli, milliseconds',
		['pages', 'number', ...limited.map((of) => HEADS[of])],
		[
			...[...Map.groupBy(loads, ({ path }) => typeOfPage(path))].map(([type, list]) => row(type, list)),
			row('all', loads),
			['limit', '', ...limited.map((of) => LIMITS[of])],
		],
	);
	const over = loads.flatMap((load) =>
		limited.filter((of) => load[of] > LIMITS[of]).map((of) => `${load.path}  ${HEADS[of]} ${load[of]}, limit ${LIMITS[of]}`),
	);
	await server.close();
	if (over.length > 0) throw new UserError(over.join('\n'));
}
