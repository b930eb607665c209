import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import type { ContentFile } from '../../src/reading/decode.ts';
import { formatIssue } from '../../src/reading/issue.ts';
import { toFiles } from '../evidence.ts';
import { EARLIER, type Place, Site, writeSite } from './base.ts';
import { ROOT, run } from './command.ts';
import type { Fault } from './faults/fault.ts';
import { FAULTS, FAULTS_BY_SUBJECT } from './faults/faults.ts';
import { STYLE_WARNINGS } from './faults/style.ts';

vi.setConfig({ maxConcurrency: 2 });

/** Everything below the folder of an earlier build. */
const filesOf = ({ dist }: Place) =>
	Object.fromEntries(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(dist.length + 1), readFileSync(path, 'utf8')]),
	);

/** Writes the base with a fault to a folder, which is there until `look` is done. */
async function withSite({ change }: Fault, look: (place: Place) => Promise<void> | void): Promise<void> {
	const site = new Site();
	change(site);
	const place = writeSite(site);
	try {
		await look(place);
	} finally {
		place.remove();
	}
}

describe('a check of content with a fault says so by file, line and rule, and says nothing else', () => {
	test.each(FAULTS)('$name', async (fault) => {
		const site = new Site();
		fault.change(site);
		const faults = (files: ContentFile[]) => toEvidence(files).faults.map(formatIssue);
		// Only links need a disk to lie on.
		if (site.links.size > 0) await withSite(fault, ({ content }) => expect(faults(findContentFiles(content))).toEqual(fault.lines));
		else expect(faults(toFiles(site.content))).toEqual(fault.lines);
	});
});

/** What the build’s command makes of faults is the same for all that are checked alike: it is run for the first of each subject, and where there are several. */
const { several = [], ...others } = FAULTS_BY_SUBJECT;
const BUILT = [...several, ...Object.values(others).flatMap(([first]) => first ?? [])];

describe.concurrent('a build of content with a fault says so in the same lines, and publishes nothing', () => {
	test.each(BUILT)('$name', (fault) =>
		withSite(fault, async (place) => {
			const { code, stderr, pid } = await run('build', { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist });
			const [verdict, ...said] = stderr.trimEnd().split('\n').reverse();
			expect(said.reverse()).toEqual(fault.lines);
			expect(verdict).toMatch(
				new RegExp(`^8 sections, .*: ${fault.lines.length} faults?, \\d+ warnings?\\. Nothing was built or changed\\.$`),
			);
			expect(code).toBe(1);
			expect(stderr).not.toMatch(/^ {4}at /m);
			expect(filesOf(place)).toEqual(EARLIER);
			expect(readdirSync(place.folder).sort()).toEqual(['content', 'dist']);
			expect(existsSync(join(ROOT, `.build-${pid}`))).toBe(false);
		}),
	);
});

describe('a check of content with a warning finds it and no fault', () => {
	test.each(STYLE_WARNINGS)('$name', (warning) =>
		withSite(warning, ({ content }) => {
			const { faults, warnings } = toEvidence(findContentFiles(content));
			expect(warnings.map(formatIssue)).toEqual(warning.lines);
			expect(faults).toEqual([]);
		}),
	);
});

test('the command prints warnings and passes', () =>
	withSite(STYLE_WARNINGS[0] as Fault, async ({ content }) => {
		const { code, stdout, stderr } = await run('check', { GUIDE_CONTENT: content });
		expect(stdout.split('\n').filter((line) => line.startsWith('warning  '))).toEqual(
			STYLE_WARNINGS[0]?.lines.map((line) => `warning  ${line}`),
		);
		expect([code, stderr]).toEqual([0, '']);
	}));
