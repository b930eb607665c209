import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAKERS_WORDS } from '../../../src/evidence/checks/makers-word.ts';

/** The markup of a component or page: what stands below its script, without comments. */
const markupOf = (file: string) =>
	(readFileSync(file, 'utf8').split(/^---$/m)[2] ?? '').replace(/\{?\/\*[\s\S]*?\*\/\}?/g, '').replace(/\s+/g, ' ');

/** Where the guide speaks of itself, it may say so. */
const OF_ITSELF = /^src\/(?:components\/method|pages\/(?:method|cite|data|glossary))\//;
const files = globSync('src/{components,pages,layouts}/**/*.astro').map((file) => file.replaceAll('\\', '/'));

test('the words of pages do not speak of how the guide is kept either', () => {
	expect(files.length).toBeGreaterThan(150);
	const found = files
		.filter((file) => !OF_ITSELF.test(file))
		.flatMap((file) =>
			Object.values(MAKERS_WORDS).flatMap((pattern) => pattern.exec(markupOf(file))?.map((words) => `${file}: ${words}`) ?? []),
		);
	expect(found).toEqual([]);
});
