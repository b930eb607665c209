import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crossrefUpdate, crossrefWork, known, serveCrossref } from '../crossref.ts';
import { CORE, type Place, Site, writeSite } from './base.ts';
import { run } from './command.ts';

const [RETRACTED = '', CORRECTED = '', BROKEN = ''] = CORE;
const doiOf = (key: string) => `10.5555/${key}`;
const NOTICE = '10.5555/notice';
const RETRACTION = { kind: 'retraction', date: '2025-05-03', DOI: NOTICE, words: 'Its data could not be found.' } as const;
const CORRECTION = { kind: 'correction', date: '2024-02', DOI: '10.5555/erratum', words: 'A table is put right.' } as const;

let crossref: Awaited<ReturnType<typeof serveCrossref>>;
let place: Place;
beforeEach(async () => {
	crossref = await serveCrossref({
		// All that the base site has, but for two that Crossref does not know.
		...Object.fromEntries([...CORE, 'norton-2025'].map((key) => [doiOf(key), known(crossrefWork(doiOf(key)))])),
		[doiOf(RETRACTED)]: known(crossrefWork(doiOf(RETRACTED), { 'updated-by': [crossrefUpdate(NOTICE, 'retraction', 2025, 5, 3)] })),
		[doiOf(CORRECTED)]: known(
			crossrefWork(doiOf(CORRECTED), { 'updated-by': [crossrefUpdate('10.5555/erratum', 'corr\u001b[31mection\n', 2024, 2)] }),
		),
	});
});
afterEach(async () => {
	place.remove();
	await crossref.stop();
});

/** Runs the check as `npm run check -- updates` does, on a site of the tests. */
function check(site: Site, ...words: string[]) {
	place = writeSite(site);
	return run('check-all', { GUIDE_CONTENT: place.content, GUIDE_CROSSREF: crossref.base }, ['updates', ...words]);
}
/** The line of a record on which its DOI stands. */
const lineOf = (site: Site, key: string) =>
	site
		.text(`sources/${key}.json`)
		.split('\n')
		.findIndex((line) => line.includes('"DOI"')) + 1;

describe('npm run check -- updates', { timeout: 60_000 }, () => {
	test('refuses what no record says, a line each that shows nothing hidden, and asks for each DOI once', async () => {
		const site = new Site().set('guide.yaml', `${new Site().text('guide.yaml')}contact: mailto:guide@example.org\n`);
		const { code, stdout, stderr } = await check(site);
		expect(code).toBe(1);
		const [asking, first, second, verdict, ...more] = stderr.trim().split('\n');
		expect(asking).toMatch(/^Asking 127\.0\.0\.1:\d+ for 29 DOIs …$/);
		expect(first).toBe(
			`${place.content}/sources/${RETRACTED}.json:${lineOf(site, RETRACTED)}  unrecorded-notice  Crossref has a notice of 3 May 2025, “retraction”: https://doi.org/10.5555/notice → read it, and write "notice": [{"kind":"retraction","date":"2025-05-03","DOI":"10.5555/notice","words":"what it says, in your own words"}]`,
		);
		expect(second).toMatch(/ {2}unrecorded-notice {2}Crossref has a notice of February 2024, “corrU\+001B\[31mection ”/);
		expect(verdict).toBe('29 DOIs asked for, 2 notices, 2 not in the records, 2 not known to Crossref, 0 without an answer');
		expect(more).toEqual([]);
		expect(stdout).toMatch(/: 0 faults, \d+ warnings?\n$/);
		expect(crossref.asked.toSorted()).toEqual([...CORE, 'norton-2025', 'field-2021', 'green-2022'].map(doiOf).sort());
		expect([...crossref.agents]).toEqual(['peer-support-guide (mailto:guide@example.org)']);
		expect(crossref.most()).toBeLessThanOrEqual(3);
	});

	test('lets pass what the records say, and lists it in the report with what Crossref does not know', async () => {
		await crossref.stop();
		crossref = await serveCrossref({
			...Object.fromEntries([...CORE, 'norton-2025', 'green-2022'].map((key) => [doiOf(key), known(crossrefWork(doiOf(key)))])),
			[doiOf(RETRACTED)]: known(crossrefWork(doiOf(RETRACTED), { 'updated-by': [crossrefUpdate(NOTICE, 'retraction', 2025, 5, 3)] })),
		});
		const site = new Site().record(RETRACTED, { notice: [RETRACTION] }).record(CORRECTED, { notice: [CORRECTION] });
		const { code, stdout, stderr } = await check(site, '--report');
		expect(stderr).toMatch(/^Asking .+\n$/);
		expect(code).toBe(0);
		expect(stdout).toContain(
			`\nNotices that the records have: 1\n  ${place.content}/sources/${RETRACTED}.json:${lineOf(site, RETRACTED)}  retracted: https://doi.org/10.5555/notice\n`,
		);
		expect(stdout).toContain(`\nDOIs that Crossref does not know: 1\n  ${place.content}/sources/field-2021.json:`);
		expect(stdout).toMatch(/\n29 DOIs asked for, 1 notice, 0 not in the records, 1 not known to Crossref, 0 without an answer\n$/);
		expect([...crossref.agents]).toEqual(['peer-support-guide']);
		expect(crossref.most()).toBe(1);
	});

	test('does not pass what it could not ask', async () => {
		await crossref.stop();
		crossref = await serveCrossref({
			...Object.fromEntries([...CORE].map((key) => [doiOf(key), known(crossrefWork(doiOf(key)))])),
			[doiOf(BROKEN)]: known('{'),
		});
		const { code, stderr } = await check(new Site());
		expect(code).toBe(1);
		expect(stderr).toContain(
			`sources/${BROKEN}.json:${lineOf(new Site(), BROKEN)}  not-asked  ${doiOf(BROKEN)}: the answer is not JSON → run it again later\n`,
		);
	});
});
