import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src/`, lowest first, each with the rooms that it may import. A file that stands by itself is a room of its own. */
const ROOMS = {
	'site.ts': [],
	'budgets.ts': [],
	'page-types.ts': [],
	styles: [],
	schema: [],
	hosting: ['styles'],
	reading: ['schema'],
	evidence: ['schema', 'reading'],
	'content-files.ts': ['reading'],
	citation: ['schema', 'reading', 'evidence'],
	export: ['schema', 'reading', 'evidence', 'citation'],
	search: ['schema', 'reading', 'evidence', 'citation'],
	'handed-over.ts': ['evidence', 'citation'],
	'load-guide.ts': ['site.ts', 'handed-over.ts', 'schema', 'reading', 'evidence', 'content-files.ts', 'citation', 'export', 'search'],
	'content.config.ts': ['site.ts', 'schema'],
	components: ['site.ts', 'styles', 'schema', 'hosting', 'reading', 'evidence', 'citation', 'export', 'search'],
	'env.d.ts': ['components'],
	layouts: ['site.ts', 'styles', 'schema', 'hosting', 'reading', 'evidence', 'citation', 'export', 'search', 'components'],
	pages: [
		'site.ts',
		'styles',
		'schema',
		'hosting',
		'reading',
		'evidence',
		'citation',
		'export',
		'search',
		'load-guide.ts',
		'components',
		'layouts',
	],
} satisfies Record<string, string[]>;
type Room = keyof typeof ROOMS;

/** Who may ask Astro for content: pages render the bodies of topics, the configuration says where they lie, the door may. */
const ASKS_ASTRO: readonly string[] = ['pages', 'load-guide.ts', 'content.config.ts'] satisfies Room[];

/** What a file imports, in whatever way: `import … from`, `export … from`, a bare `import`, `import()` of a fixed name. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const roomOf = (path: string) => path.split('/')[1] ?? '';
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

test('every file is in a room of the list', () => {
	const rooms = Object.keys(ROOMS);
	expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
});

test('the list goes from low to high: no room may import one above it', () => {
	const rooms = Object.keys(ROOMS);
	expect(Object.entries(ROOMS).filter(([room, below]) => below.some((one) => rooms.indexOf(one) >= rooms.indexOf(room)))).toEqual([]);
});

describe('imports point downwards', () => {
	test.each(Object.entries(ROOMS) as [Room, string[]][])('%s', (room, below) => {
		const upwards = imports
			.filter(({ file, to }) => to !== undefined && roomOf(file) === room && roomOf(to) !== room && !below.includes(roomOf(to)))
			.map(({ file, name }) => `${file} imports ${name}`);
		expect(upwards).toEqual([]);
	});
});

test('no relative import leaves src', () => {
	expect(imports.filter(({ to }) => to !== undefined && !to.startsWith('src/'))).toEqual([]);
});

test('only pages, the door and the configuration of content ask Astro for content', () => {
	expect(imports.filter(({ file, name }) => name.startsWith('astro:content') && !ASKS_ASTRO.includes(roomOf(file)))).toEqual([]);
	expect(imports.some(({ name }) => name === 'astro:content')).toBe(true);
});

test('below the door nothing reads the disk, the network, the clock or the environment', () => {
	const pure = files.filter((file) => ['schema', 'reading', 'evidence', 'citation', 'export', 'hosting'].includes(roomOf(file)));
	const impure = /from 'node:(?!crypto)|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|import\.meta\.env/;
	expect(pure.length).toBeGreaterThan(40);
	expect(pure.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
});
