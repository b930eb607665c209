import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			// The modules under test keep no state: loading them once for all files is three times as fast.
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
			getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }),
			{ test: { name: 'site', include: ['tests/{site,mutations}/**/*.test.ts'], testTimeout: 60_000 } },
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: 'tests/browser/site.setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
