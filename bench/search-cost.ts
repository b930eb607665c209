import { launchBrowser } from '../src/build/browser.ts';
import { serveMeasured } from './measured-server.ts';
import { type Typed, typeQueries } from './search-typing.ts';
import { median } from './table.ts';

/** Queries of the three readers, each with nothing loaded before. */
const QUERIES = ['supervision', 'hospital readmission', 'job description', 'gillard 2022', 'how long does the training take'] as const;

/** Medians over the queries: kilobytes to the first result, kilobytes in all, requests, milliseconds from the first key to the first result, to the last. */
export async function searchCost(site: string): Promise<number[]> {
	const server = await serveMeasured([['/', site]]);
	const browser = await launchBrowser();
	const typed: Typed[] = [];
	try {
		for (const query of QUERIES) typed.push(...(await typeQueries(browser, server, [query])));
	} finally {
		await browser.close();
		await server.close();
	}
	const mid = (of: (one: Typed) => number) => median(typed.map(of));
	return [
		mid(({ firstBytes }) => firstBytes / 1000),
		mid(({ bytes }) => bytes / 1000),
		mid(({ requests }) => requests),
		mid(({ keyToFirst }) => keyToFirst),
		mid(({ lastToSettled }) => lastToSettled),
	];
}
