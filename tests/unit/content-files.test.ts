import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { decode } from '../../src/reading/decode.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
	mkdirSync(join(folder, 'training/old'), { recursive: true });
	writeFileSync(join(folder, 'guide.yaml'), 'title: One');
	writeFileSync(join(folder, 'training/one.mdx'), 'One');
	writeFileSync(join(folder, 'training/old/two.mdx'), 'Two');
	writeFileSync(join(folder, 'training/.hidden'), 'Three');
	symlinkSync('nowhere', join(folder, 'training/.one.mdx'));
	for (const name of ['.one.mdx.swp', 'one.mdx~', '.#one.mdx', '#one.mdx#', '4913'])
		writeFileSync(join(folder, 'training', name), 'of an editor');
	symlinkSync('training', join(folder, 'again'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('finds every file below the folder, hidden ones too, in the order of their paths', () => {
	expect(findContentFiles(folder).map(({ path }) => path)).toEqual([
		'again',
		'guide.yaml',
		'training/.hidden',
		'training/.one.mdx',
		'training/old/two.mdx',
		'training/one.mdx',
	]);
});

test('reads files and opens no link', () => {
	const text = new Map(findContentFiles(folder).map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]));
	expect(text.get('training/one.mdx')).toBe('One');
	expect(text.get('training/.one.mdx')).toBeUndefined();
	expect(text.get('again')).toBeUndefined();
});

// Other systems make no such names.
test.skipIf(process.platform !== 'linux')('says of a file and of a folder whose name is not UTF-8 that they cannot be read', () => {
	const other = mkdtempSync(join(tmpdir(), 'guide-names-'));
	const named = (before: string) => Buffer.concat([Buffer.from(`${other}/${before}`), Buffer.from([0xe9])]);
	mkdirSync(named('old'));
	writeFileSync(Buffer.concat([named('caf'), Buffer.from('.mdx')]), 'One');
	const files = findContentFiles(other);
	rmSync(other, { recursive: true });
	expect(files).toEqual([
		{ path: 'caf\ufffd.mdx', bytes: undefined, unread: 'ENOENT' },
		{ path: 'old\ufffd', bytes: undefined, unread: 'ENOENT' },
	]);
	expect(files.map(decode)).toEqual(
		files.map(({ path }) => ({
			issue: {
				rule: 'not-a-file',
				file: path,
				line: 1,
				found: 'cannot be read (ENOENT)',
				fix: 'allow it to be read, and name it in plain letters',
			},
		})),
	);
});

test('gives the same paths whether or not the folder’s name ends in a slash', () => {
	expect(findContentFiles(`${folder}/`)).toEqual(findContentFiles(folder));
});
