import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as Site from '../../src/site.ts';

/** The settings anew, as a process with these variables would have them. */
async function site(variables: Record<string, string> = {}): Promise<typeof Site> {
	vi.resetModules();
	for (const name of ['SITE_URL', 'BASE_PATH', 'GUIDE_CONTENT']) vi.stubEnv(name, variables[name]);
	return import('../../src/site.ts');
}

afterEach(() => vi.unstubAllEnvs());

test('stands at an example address at the root unless it is told otherwise', async () => {
	expect(await site()).toMatchObject({
		SITE_URL: 'https://peer-support-guide.example',
		BASE_PATH: '/',
		CONTENT: 'src/content',
	});
});

test('takes a content folder that CI leaves empty for the one that is not set', async () => {
	expect((await site({ GUIDE_CONTENT: '' })).CONTENT).toBe('src/content');
});

test('writes addresses with the base path', async () => {
	const { fullAddress, link } = await site({ SITE_URL: 'https://guide.example/', BASE_PATH: '/peer-support/' });
	expect(link('/training/')).toBe('/peer-support/training/');
	expect(link('/')).toBe('/peer-support/');
	expect(fullAddress('/training/#one')).toBe('https://guide.example/peer-support/training/#one');
});

test.each([
	['http://localhost:4321', 'http://localhost:4321'],
	['https://Guide.example/', 'https://guide.example'],
])('takes %s as %s', async (value, expected) => {
	expect((await site({ SITE_URL: value })).SITE_URL).toBe(expected);
});

describe('refuses, naming the variable and what to write', () => {
	test.each([
		'',
		'guide.example',
		'ftp://guide.example',
		'https://guide.example/peer-support/',
		'https://guide.example/?a=b',
		'https://guide.example?',
		'https://guide.example/#top',
		'https://ann@guide.example',
		'https://:secret@guide.example',
	])('SITE_URL=%s', async (value) => {
		await expect(site({ SITE_URL: value })).rejects.toThrow(
			`environment:1  site-url  SITE_URL is "${value}" → write scheme and host, e.g. https://guide.example; a folder goes into BASE_PATH`,
		);
	});

	test.each(['', 'peer-support', '/peer-support', 'peer-support/', '//', '/a b/', '/../', '/a/./', '/ä/'])(
		'BASE_PATH=%s',
		async (value) => {
			await expect(site({ BASE_PATH: value })).rejects.toThrow(
				`environment:1  base-path  BASE_PATH is "${value}" → start and end it with a slash, e.g. /peer-support/`,
			);
		},
	);

	test('both at once', async () => {
		await expect(site({ SITE_URL: 'here', BASE_PATH: 'there' })).rejects.toThrow(
			/^environment:1 {2}base-path .*\nenvironment:1 {2}site-url .*$/,
		);
	});
});

test.each(['/peer-support/', '/a/b/', '/v1.0/~ann/', '/.well-known/'])('takes BASE_PATH=%s', async (value) => {
	expect((await site({ BASE_PATH: value })).BASE_PATH).toBe(value);
});
