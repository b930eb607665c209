import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/build/user-error.ts';
import { toUserError, toUserErrorOfDisk } from '../../../src/build/file-system-errors.ts';

const fault = (code: string, path?: string) => Object.assign(new Error(`${code}: it does not work, open`), { code, ...(path && { path }) });

describe('a fault of the disk', () => {
	test.each([
		['ENOSPC', 'the disk is full → free some space'],
		['EROFS', 'the disk can only be read → build elsewhere'],
		['EACCES', 'you may not write there → allow it'],
		['EBUSY', 'a mounted disk'],
		['ENOTDIR', 'a file stands where a folder is to be'],
	])('%s is said in plain words, and that nothing is lost', (code, words) => {
		const refusal = toUserError(fault(code, '/site/one.html'), '/dist');
		expect(refusal).toBeInstanceOf(UserError);
		expect(String(refusal)).toContain(`/site/one.html:1  cannot-write  ${code}: `);
		expect(String(refusal)).toContain(words);
		expect(String(refusal)).toMatch(/, then build again; the last build is as it was$/);
	});

	test('names the folder of the build where the system names no file', () => {
		expect(String(toUserError(fault('ENOSPC'), '/dist'))).toContain('/dist:1  cannot-write');
	});

	test.each([
		new Error('write failed', { cause: fault('ENOSPC') }),
		new Error('Pagefind could not write its index: No space left on device (os error 28)'),
		new Error('[vite] ENOSPC: no space left on device, write'),
	])('is seen through the words of a tool that passes it on: %s', (error) => {
		expect(String(toUserError(error, '/dist'))).toContain('/dist:1  cannot-write  ENOSPC');
	});
});

describe('a fault of the disk where nothing is built', () => {
	const found = (code: string, path?: string) => Object.assign(fault(code, path), { syscall: 'open' });

	test.each([
		[
			'EACCES',
			'/deploy/nginx.conf',
			'/deploy/nginx.conf:1  disk-fault  EACCES: you may not read or write there → allow it, then try again',
		],
		['EISDIR', '/x.json', '/x.json:1  disk-fault  EISDIR: a folder stands where a file is to be → move the folder away, then try again'],
		['ENOSPC', undefined, 'environment:1  disk-fault  ENOSPC: the disk is full → free some space, then try again'],
	])('%s is said without a word of builds', (code, path, words) => {
		const refusal = toUserErrorOfDisk(found(code, path));
		expect(refusal).toBeInstanceOf(UserError);
		expect(String(refusal)).toBe(`Error: ${words}`);
	});

	test('is no fault of the program, which shows where it is', () => {
		for (const error of [new TypeError('EACCES'), found('ENOENT', '/x'), found('ECONNREFUSED'), 'EACCES'])
			expect(toUserErrorOfDisk(error)).toBe(error);
	});
});

test('another fault stays what it is', () => {
	const error = new TypeError('x is not a function');
	expect(toUserError(error, '/dist')).toBe(error);
	expect(toUserError(fault('ECONNREFUSED'), '/dist')).not.toBeInstanceOf(UserError);
	expect(toUserError('a word', '/dist')).toBe('a word');
});
