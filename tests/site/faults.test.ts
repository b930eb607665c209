import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EARLIER, type Place, Site, writeSite } from './base.ts';
import { ROOT, run } from './command.ts';
import { EDITION_FAULTS } from './edition-faults.ts';
import { FAULTS } from './faults.ts';
import { STYLE_WARNINGS, TEXT_FAULTS } from './text-faults.ts';

vi.setConfig({ maxConcurrency: 2 });

/** Everything below the folder of an earlier build. */
const filesOf = ({ dist }: Place) =>
	Object.fromEntries(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(dist.length + 1), readFileSync(path, 'utf8')]),
	);

describe.concurrent('a build of content with a fault says so by file, line and rule, and publishes nothing', () => {
	test.each([...FAULTS, ...TEXT_FAULTS, ...EDITION_FAULTS])('$name', async ({ change, lines }) => {
		const site = new Site();
		change(site);
		const place = writeSite(site);
		try {
			const { code, stderr, pid } = await run('build', { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist });
			const [verdict, ...said] = stderr.trimEnd().split('\n').reverse();
			expect(said.reverse()).toEqual(lines);
			expect(verdict).toMatch(new RegExp(`^8 sections, .*: ${lines.length} faults?, \\d+ warnings?\\. Nothing was built or changed\\.$`));
			expect(code).toBe(1);
			expect(stderr).not.toMatch(/^ {4}at /m);
			expect(filesOf(place)).toEqual(EARLIER);
			expect(readdirSync(place.folder).sort()).toEqual(['content', 'dist']);
			expect(existsSync(join(ROOT, `.build-${pid}`))).toBe(false);
		} finally {
			place.remove();
		}
	});
});

describe.concurrent('a check of content with a warning prints it and passes', () => {
	test.each(STYLE_WARNINGS)('$name', async ({ change, lines }) => {
		const site = new Site();
		change(site);
		const place = writeSite(site);
		try {
			const { code, stdout, stderr } = await run('check', { GUIDE_CONTENT: place.content });
			expect(stdout.split('\n').filter((line) => line.startsWith('warning  '))).toEqual(lines.map((line) => `warning  ${line}`));
			expect(stderr).toBe('');
			expect(code).toBe(0);
		} finally {
			place.remove();
		}
	});
});
