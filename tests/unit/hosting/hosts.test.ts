import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ASK, cacheControlOf, HASHED_FOLDERS, KEEP } from '../../../src/hosting/cache-rules.ts';
import { CONTENT_TYPES } from '../../../src/hosting/content-types.ts';
import { readHeadersFile, toHeadersFile } from '../../../src/hosting/headers-file.ts';
import { HOST_FILES } from '../../../src/hosting/hosts.ts';
import { RESPONSE_HEADERS } from '../../../src/hosting/response-headers.ts';
import { SECURITY_POLICY_HEADER, securityPolicy } from '../../../src/hosting/security-policy.ts';
import { SHEETS } from '../../../src/styles/sheets.ts';

const WRITERS = { ...HOST_FILES, _headers: toHeadersFile };

describe('the security policy', () => {
	test('starts from nothing and allows the site’s own files', () => {
		expect(SECURITY_POLICY_HEADER).toMatch(
			/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}='; style-src 'self'(?: 'sha256-[\w+/]{43}=')+;/,
		);
	});

	test('lets a page hold its own sheet and no other', () => {
		const digest = createHash('sha256').update('a{color:red}').digest('base64');
		expect(securityPolicy('a{color:red}')).toContain(`; style-src 'self' 'sha256-${digest}'; `);
	});

	test.each(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'http', 'data:', 'blob:', '*'])('never says %s', (source) => {
		expect(SECURITY_POLICY_HEADER).not.toContain(source);
	});

	test('says as a header what a meta element cannot: that nobody frames the page', () => {
		const withoutSheets = (policy: string) => policy.replace(/style-src [^;]+/, 'style-src');
		expect(withoutSheets(SECURITY_POLICY_HEADER)).toBe(`${withoutSheets(securityPolicy(''))}; frame-ancestors 'none'`);
	});

	test('names each sheet once as a header, and stays small: servers limit how long the headers of an answer may be', () => {
		const named = /style-src 'self' ([^;]+)/.exec(SECURITY_POLICY_HEADER)?.[1]?.split(' ') ?? [];
		expect(new Set(named).size).toBe(SHEETS.length);
		expect(SECURITY_POLICY_HEADER.length).toBeLessThan(2000);
	});
});

describe('a file is kept', () => {
	test.each([
		['/assets/Page.CwF2.css', KEEP],
		['/pagefind/cards/61c0be4ee3/7.json', KEEP],
		['/pagefind/pagefind.js', ASK],
		['/pagefind/pagefind-entry.json', ASK],
		['/training/', ASK],
		['/training/assets/', ASK],
		['/sources/gillard-2022a.bib', ASK],
	])('%s: %s', (path, control) => {
		expect(cacheControlOf(path)).toBe(control);
	});
});

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
	const text = write('/');

	test.each(Object.entries(RESPONSE_HEADERS))('says %s', (_name, value) => {
		// CloudFront has a switch for the one value that this header can have.
		expect(text).toContain(text.startsWith('{') && value === 'nosniff' ? '"ContentTypeOptions"' : value);
	});
});

describe.each(Object.entries({ _headers: toHeadersFile, 'nginx.conf': HOST_FILES['nginx.conf'], Caddyfile: HOST_FILES.Caddyfile }))(
	'%s',
	(_, write) => {
		test('says how long a file is kept, and its type where servers do not know it', () => {
			const text = write('/');
			expect([KEEP, ...Object.values(CONTENT_TYPES)].filter((words) => !text.includes(words))).toEqual([]);
			expect(HASHED_FOLDERS.filter((folder) => !text.includes(folder))).toEqual([]);
		});

		test('stands under a base path', () => {
			const text = write('/peer-support/');
			expect(text).toMatch(/\/peer-support\/(?:assets|\(\?:assets)/);
			expect(text).not.toMatch(/[ ^]\/(?:assets|404)/);
		});
	},
);

test('no two rules of _headers name one header for one path, since both hosts would join the values', () => {
	const names = (path: string): string[] =>
		(
			toHeadersFile('/')
				.split('\n\n')
				.find((rule) => rule.startsWith(`${path}\n`)) ?? ''
		).match(/^ {2}[\w-]+(?=:)/gm) ?? [];
	const all = names('/*');
	expect(all.length).toBe(Object.keys(RESPONSE_HEADERS).length);
	expect(HASHED_FOLDERS.flatMap((folder) => names(`/${folder}/*`)).filter((name) => all.includes(name))).toEqual([]);
});

test.each(Object.entries(HOST_FILES))(
	'deploy/%s is what the writer makes of the present rules: if not, run `npm run hosting`',
	(name, write) => {
		expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(write('/'));
	},
);

test('docs/deploy.md gives the cache headers as the rules say them', () => {
	const guide = readFileSync('docs/deploy.md', 'utf8');
	expect([KEEP, ASK, ...HASHED_FOLDERS.map((folder) => `/${folder}/`)].filter((words) => !guide.includes(words))).toEqual([]);
});

test('what _headers says of every file is read back as it was written', () => {
	expect(readHeadersFile(toHeadersFile('/peer-support/'))).toEqual(RESPONSE_HEADERS);
});
