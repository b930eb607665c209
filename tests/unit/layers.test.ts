import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PURE = ['schema', 'reading', 'evidence', 'citation', 'export'] as const;

/** The parts of `src/`, lowest first, each with the parts that it may import. A file by itself is a part of its own. */
const PARTS = {
	'site.ts': [],
	'dom.ts': [],
	'storage.ts': [],
	offline: [],
	styles: [],
	schema: [],
	reading: ['schema'],
	evidence: ['schema', 'reading'],
	'content-files.ts': ['reading'],
	citation: ['schema', 'reading', 'evidence'],
	export: ['schema', 'reading', 'evidence', 'citation'],
	search: ['dom.ts', 'storage.ts', 'schema', 'reading', 'evidence', 'citation'],
	build: ['site.ts', 'offline', ...PURE, 'content-files.ts', 'search'],
	'load-guide.ts': ['site.ts', ...PURE, 'content-files.ts', 'search', 'build'],
	'content.config.ts': ['site.ts', 'schema'],
	'render-body.ts': ['site.ts', ...PURE],
	components: ['site.ts', 'dom.ts', 'storage.ts', 'offline', 'styles', ...PURE, 'search'],
	'env.d.ts': ['components'],
	layouts: ['site.ts', 'styles', ...PURE, 'search', 'components'],
	pages: ['site.ts', 'styles', ...PURE, 'search', 'load-guide.ts', 'render-body.ts', 'components', 'layouts'],
} satisfies Record<string, string[]>;
type Part = keyof typeof PARTS;

/** The folders that use `src/`: none imports what another is for. */
const USERS = {
	commands: ['src'],
	testing: ['src'],
	bench: ['src', 'testing'],
	tests: ['src', 'commands', 'testing'],
} satisfies Record<string, string[]>;

/** Who may ask Astro for content: one file renders the bodies of topics for the pages, the configuration says where they are. */
const ASKS_ASTRO: readonly string[] = ['render-body.ts', 'content.config.ts'] satisfies Part[];

/** What a file imports, in whatever way: `import … from`, `export … from`, a bare `import`, `import()` of a fixed name. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const partOf = (path: string) => path.split('/')[1] ?? '';
const imports = files.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => ({
		file,
		name,
		to: name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : undefined,
	})),
);

test('finds the files and their imports', () => {
	expect(files.length).toBeGreaterThan(80);
	expect(imports.length).toBeGreaterThan(200);
	expect(imports).toContainEqual({ file: 'src/evidence/link.ts', name: '../schema/section.ts', to: 'src/schema/section.ts' });
	expect(imports.some(({ file, to }) => file.endsWith('.astro') && to?.endsWith('.astro'))).toBe(true);
});

test('every file is in a part of the list', () => {
	const parts = Object.keys(PARTS);
	expect(files.filter((file) => !parts.includes(partOf(file)))).toEqual([]);
});

test('the list goes from low to high: no part may import one above it', () => {
	const parts = Object.keys(PARTS);
	expect(Object.entries(PARTS).filter(([part, below]) => below.some((one) => parts.indexOf(one) >= parts.indexOf(part)))).toEqual([]);
});

describe('imports point downwards', () => {
	test.each(Object.entries(PARTS) as [Part, string[]][])('%s', (part, below) => {
		const upwards = imports
			.filter(({ file, to }) => to !== undefined && partOf(file) === part && partOf(to) !== part && !below.includes(partOf(to)))
			.map(({ file, name }) => `${file} imports ${name}`);
		expect(upwards).toEqual([]);
	});
});

test('no relative import leaves src', () => {
	expect(imports.filter(({ to }) => to !== undefined && !to.startsWith('src/'))).toEqual([]);
});

test('only pages and the configuration of content ask Astro for content', () => {
	expect(imports.filter(({ file, name }) => name.startsWith('astro:content') && !ASKS_ASTRO.includes(partOf(file)))).toEqual([]);
	expect(imports.some(({ name }) => name === 'astro:content')).toBe(true);
});

test('below loadGuide() nothing reads the disk, the network, the clock or the environment', () => {
	const pure = files.filter((file) => (PURE as readonly string[]).includes(partOf(file)));
	const impure = /from 'node:(?!crypto)|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|import\.meta\.env/;
	expect(pure.length).toBeGreaterThan(40);
	expect(pure.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('the folders around src import only what they are for', () => {
	test.each(Object.entries(USERS))('%s', (folder, allowed) => {
		const own = globSync(`${folder}/**/*.{ts,mjs}`).map((file) => file.replaceAll('\\', '/'));
		expect(own.length).toBeGreaterThan(2);
		const wrong = own.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(IMPORT)]
				.map(([, name = '']) => name)
				.filter((name) => name.startsWith('.'))
				.map((name) => join(dirname(file), name).replaceAll('\\', '/').split('/')[0] ?? '')
				.filter(
					(top) => top !== folder && !allowed.includes(top) && !top.endsWith('.ts') && !top.endsWith('.mjs') && !top.endsWith('.json'),
				)
				.map((top) => `${file} imports from ${top}/`),
		);
		expect(wrong).toEqual([]);
	});
});
