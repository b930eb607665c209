import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { nearest } from '../reading/validate.ts';
import { UserError } from './user-error.ts';

/** What may be set, in the environment or in `.env`; the environment is stronger. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'PORT', 'GUIDE_TEST_BROWSER', 'GUIDE_CACHE', 'GUIDE_CONTENT', 'GUIDE_DIST'] as const;

/** Decodes a settings file. PowerShell 5 writes UTF-16 with `>`, which would set nothing without a word. */
function decode(bytes: Buffer, file: string): string {
	if (bytes.includes(0))
		throw new UserError(`${file}:1  not-utf-8  the file is not UTF-8 → save it as UTF-8 (in PowerShell: Set-Content -Encoding utf8)`);
	return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/**
 * The settings of a file of lines `NAME=value`, e.g. `PORT=8080`, which work in every shell; none where there is no file.
 * Throws a `UserError` with a line for each name that is no setting.
 */
export function readEnvFile(file: string): Readonly<Record<string, string>> {
	if (!existsSync(file)) return {};
	const text = decode(readFileSync(file), file);
	const settings = parseEnv(text) as Record<string, string>;
	const lines = text.split(/\r?\n/);
	const lineOf = (name: string) => lines.findIndex((one) => one.replace(/^\s*(?:export\s+)?/, '').startsWith(name)) + 1;
	const unknown = Object.keys(settings)
		.filter((name) => !SETTINGS.some((known) => known === name))
		.sort((a, b) => lineOf(a) - lineOf(b))
		.map((name) => {
			const fix = nearest(name, SETTINGS) ?? `one of ${SETTINGS.join(', ')}`;
			return `${file}:${lineOf(name)}  unknown-setting  ${name} → write ${fix}`;
		});
	if (unknown.length) throw new UserError(unknown.join('\n'));
	return settings;
}

/** Takes over what `.env` sets and the environment does not. `GUIDE_ENV_FILE` names another file; empty, as in the tests, none. */
export function loadEnvFile(): void {
	const file = process.env['GUIDE_ENV_FILE'] ?? '.env';
	if (file === '') return;
	for (const [name, value] of Object.entries(readEnvFile(file))) process.env[name] ??= value;
}
