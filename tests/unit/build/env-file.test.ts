import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadEnvFile, readEnvFile } from '../../../src/build/env-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-env-'));
const file = join(folder, '.env');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const read = (content: string | Buffer) => {
	writeFileSync(file, content);
	return readEnvFile(file);
};

test('reads settings as every editor saves them', () => {
	const settings = { SITE_URL: 'https://guide.example', PORT: '8080' };
	expect(read('# where it stands\nSITE_URL=https://guide.example\nPORT=8080\n')).toEqual(settings);
	expect(read('\uFEFFSITE_URL="https://guide.example"\r\nPORT=8080\r\n')).toEqual(settings);
});

test('sets nothing where there is no file', () => {
	expect(readEnvFile(join(folder, 'none'))).toEqual({});
});

test('refuses each name that is no setting, with its line and the nearest that is', () => {
	expect(() => read('PORT=8080\nSITE_ULR=https://guide.example\n\nCOLOUR=red\n')).toThrow(
		[
			`${file}:2  unknown-setting  SITE_ULR → write SITE_URL`,
			`${file}:4  unknown-setting  COLOUR → write one of SITE_URL, BASE_PATH, PORT, GUIDE_TEST_BROWSER, GUIDE_CACHE, GUIDE_CONTENT, GUIDE_DIST`,
		].join('\n'),
	);
});

test('refuses UTF-16, as PowerShell 5 writes it, which would set nothing', () => {
	expect(() => read(Buffer.from('\uFEFFPORT=8080\r\n', 'utf16le'))).toThrow(`${file}:1  not-utf-8`);
});

test('is weaker than the environment', () => {
	writeFileSync(file, 'PORT=8080\nBASE_PATH=/guide/\n');
	vi.stubEnv('GUIDE_ENV_FILE', file);
	vi.stubEnv('PORT', '9000');
	vi.stubEnv('BASE_PATH', undefined);
	loadEnvFile();
	expect([process.env['PORT'], process.env['BASE_PATH']]).toEqual(['9000', '/guide/']);
});
