import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** A test fails by what it finds and not by how busy the machine is: a limit only ends what hangs, in milliseconds. */
const HANGS = 120_000;
/** A file at a time for every processor: by itself Vitest leaves one of them free, which is half of a machine with two. */
const WORKERS = '100%';

export default defineConfig({
	test: {
		projects: [
			// `npm run test:unit`, the inner loop: under 20 s on two cores. What takes longer belongs to `content` or `site`.
			// The modules under test keep no state: loading them once for all files is three times as fast.
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: HANGS, maxWorkers: WORKERS } },
			// Without a browser or a build, but with all of the content, or with every citation style.
			{
				test: {
					name: 'content',
					include: ['tests/content/**/*.test.ts'],
					isolate: false,
					testTimeout: HANGS,
					hookTimeout: HANGS,
					maxWorkers: WORKERS,
				},
			},
			getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: HANGS, maxWorkers: WORKERS } }),
			{
				test: {
					name: 'site',
					include: ['tests/{site,mutations}/**/*.test.ts'],
					testTimeout: HANGS,
					hookTimeout: HANGS,
					maxWorkers: WORKERS,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/{browser,engines}/**/*.test.ts'],
					globalSetup: 'tests/browser/site.setup.ts',
					// The modules that tests share keep no state but the guide, which is read once.
					isolate: false,
					testTimeout: HANGS,
					hookTimeout: HANGS,
					// After the other projects. Three files at a time on two processors: a test waits for its browser half of the time.
					maxWorkers: availableParallelism() + 1,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
