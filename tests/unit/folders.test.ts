import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The project's folders of code, each with the others that it may import: what tests and bench share lies in `testing`. */
const MAY_IMPORT = {
	src: [],
	commands: ['src'],
	testing: ['src'],
	bench: ['src', 'commands', 'testing'],
	tests: ['src', 'commands', 'testing'],
} as const satisfies Record<string, readonly string[]>;
const FOLDERS = Object.keys(MAY_IMPORT) as (keyof typeof MAY_IMPORT)[];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

const importsOf = (folder: string) =>
	globSync(`${folder}/**/*.ts`).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => ({
			file: file.replaceAll('\\', '/'),
			to: join(dirname(file), name).replaceAll('\\', '/'),
		})),
	);

test.each(FOLDERS)('%s imports from itself and what is below it alone', (folder) => {
	const imports = importsOf(folder);
	const allowed: readonly string[] = [folder, ...MAY_IMPORT[folder]];
	expect(imports.length).toBeGreaterThan(5);
	expect(imports.filter(({ to }) => !allowed.includes(to.split('/')[0] ?? '')).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});
