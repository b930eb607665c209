import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ extends: false, ...getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }) },
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
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
