import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startCiting } from '../../commands/citing-beside.ts';
import { ownReference } from '../../src/citation/citations.ts';
import { type GuideCitations, toGuideCitations } from '../../src/citation/guide-citations.ts';
import { STYLE_IDS } from '../../src/citation/style.ts';
import { toBriefingFile } from '../../src/components/briefing/briefing-file.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { sourceWork } from '../../src/export/item.ts';
import { guideWork, statementWork } from '../../src/export/own-works.ts';
import { fullAddress } from '../../src/site.ts';

/** A part of the guide: works of one year by one author among its sources, narrative citations and pages among its statements. */
const { guide: whole } = toEvidence(findContentFiles(resolve('src/content')));
const statements = new Map([...whole.statements].slice(0, 40));
const cited = new Set([...statements.values()].flatMap(({ text }) => text.keys));
const guide = { ...whole, statements, sources: new Map([...whole.sources].filter(([key]) => cited.has(key))), sections: [] };
const own = { about: guide.about, at: fullAddress };
const works = [
	guideWork(own),
	...[...guide.sources.values()].map(sourceWork),
	...[...statements.values()].map((statement) => statementWork(own, statement)),
];

/** Everything that pages may ask of what is set beside them. */
const everything = async ({ alone, briefing, inText, label, narrative, reference }: GuideCitations) => ({
	alone: await Promise.all(works.map(({ csl }) => Promise.all(STYLE_IDS.map(async (style) => alone(csl, style))))),
	labels: [...guide.sources.keys(), 'nobody-1999'].map((key) => [
		label(key),
		reference(key),
		ownReference({ label, reference }, key),
		narrative({ key }),
	]),
	withWords: [...guide.sources.keys()].slice(0, 3).map((key) => inText({ key, locator: '3', label: 'page', prefix: 'see' })),
	briefings: await Promise.all(STYLE_IDS.map(async (style) => toBriefingFile(guide, style, await briefing(style), ''))),
});

const citing = startCiting();
afterAll(citing.end);

test('another process writes what is written without it', { timeout: 60_000 }, async () => {
	const here = await everything(toGuideCitations(guide));
	expect(here.alone.flat().length).toBeGreaterThan(200);
	const { citations, ready } = citing.of(guide);
	await ready;
	expect(await everything(citations)).toEqual(here);
});

test('whoever waits for a process that ends hears of it', { timeout: 60_000 }, async () => {
	const ending = startCiting();
	const {
		citations: { alone, briefing },
		ready,
	} = ending.of(guide);
	await ending.end();
	await expect(ready).rejects.toThrow('has ended');
	await expect(alone(guideWork(own).csl, 'apa')).rejects.toThrow('has ended');
	await expect(briefing('chicago')).rejects.toThrow('has ended');
});

test('the process says nothing where the one that has started it is stopped', { timeout: 60_000 }, async () => {
	const program = `
		import { fork } from 'node:child_process';
		const setter = fork('./commands/citing-process.ts', { execArgv: [] });
		setter.once('message', () => process.kill(process.pid, 'SIGTERM'));
		for (let order = 0; order < 200; order++) setter.send(${JSON.stringify({ kind: 'alone', items: [guideWork(own).csl], styles: STYLE_IDS })});`;
	// It inherits the streams, which end with it.
	const { stderr, signal } = await new Promise<{ stderr: string; signal: unknown }>((done) =>
		execFile(process.execPath, ['--input-type=module', '--eval', program], (error, _, stderr) => done({ stderr, signal: error?.signal })),
	);
	expect({ stderr, signal }).toEqual({ stderr: '', signal: 'SIGTERM' });
});
