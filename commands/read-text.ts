import { readFileSync } from 'node:fs';
import { undecodableLine } from '../src/reading/decode.ts';
import { formatIssue } from '../src/reading/issue.ts';
import { UserError } from '../src/build/user-error.ts';

/** What stands in the place of a file, by the system’s name for it. */
const NO_FILE: Readonly<Record<string, string>> = { ENOENT: 'no such file', ENOTDIR: 'no such file', EISDIR: 'a folder, not a file' };

function readBytes(file: string, use: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		const found = NO_FILE[(error as NodeJS.ErrnoException).code ?? ''];
		throw found === undefined ? error : new UserError(`${file}:1  missing-file  ${found} → ${use}`);
	}
}

/** The text of a file that a command is given, with or without a byte-order mark; refuses what is no file, with how the command is used, or not UTF-8. */
export function readText(file: string, use: string): string {
	const bytes = readBytes(file, use);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const line = undecodableLine(bytes);
		throw new UserError(formatIssue({ rule: 'not-utf-8', file, line, found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' }));
	}
}
