import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../commands/browser.ts';
import { freePort } from './free-port.ts';
import { installed } from './installed.ts';
import { typeOfPage } from '../src/page-types.ts';
import { printTable } from './table.ts';

/** Its four categories, in the order of its own report. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A page that is kept from search engines on purpose, as a frozen edition is, is not asked whether they may list it. */
const NOT_INDEXED = '<meta name="robots" content="noindex">';

/** The parts of a report that are read here. */
interface Report {
	categories: Record<(typeof CATEGORIES)[number], { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; title: string }>;
}

/** The audits that cost a page points. */
const failed = ({ categories, audits }: Report) =>
	CATEGORIES.flatMap((category) => categories[category].auditRefs)
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => id);

/** Runs Lighthouse as it comes, for a phone, on some pages; prints its scores and gives those below 100, a line each. */
export async function printLighthouse(origin: string, paths: readonly string[]): Promise<string[]> {
	const tool = join(installed('bench/lighthouse'), 'node_modules/lighthouse/cli/index.js');
	const folder = mkdtempSync(join(tmpdir(), 'guide-lighthouse-'));
	const port = await freePort();
	const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
	const rows: (string | number)[][] = [];
	const below: string[] = [];
	try {
		for (const path of paths) {
			const file = join(folder, 'report.json');
			const kept = (await (await fetch(origin + path)).text()).includes(NOT_INDEXED);
			await promisify(execFile)(process.execPath, [
				tool,
				origin + path,
				`--port=${port}`,
				'--output=json',
				`--output-path=${file}`,
				'--quiet',
				'--no-enable-error-reporting',
				...(kept ? ['--skip-audits=is-crawlable'] : []),
			]);
			const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
			const scores = CATEGORIES.map((category) => Math.round((report.categories[category].score ?? 0) * 100));
			rows.push([typeOfPage(path), path, ...scores]);
			if (scores.some((score) => score < 100)) below.push(`${path}  Lighthouse ${scores.join(', ')}: ${failed(report).join(', ')}`);
		}
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
	printTable('Lighthouse, the heaviest page of each type', ['type', 'page', ...CATEGORIES], rows);
	return below;
}
