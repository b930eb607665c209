import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../commands/console.ts';
import { toRefusal } from '../../../commands/disk-faults.ts';

const fault = (code: string, path?: string) => Object.assign(new Error(`${code}: it does not work, open`), { code, ...(path && { path }) });

describe('a fault of the disk', () => {
	test.each([
		['ENOSPC', 'the disk is full → free some space'],
		['EROFS', 'the disk can only be read → build elsewhere'],
		['EACCES', 'you may not write there → allow it'],
		['EBUSY', 'a mounted disk'],
		['ENOTDIR', 'a file stands where a folder is to be'],
	])('%s is said in plain words, and that nothing is lost', (code, words) => {
		const refusal = toRefusal(fault(code, '/site/one.html'), '/dist');
		expect(refusal).toBeInstanceOf(Refusal);
		expect(String(refusal)).toContain(`/site/one.html:1  cannot-write  ${code}: `);
		expect(String(refusal)).toContain(words);
		expect(String(refusal)).toMatch(/, then build again; the last build is as it was$/);
	});

	test('names the folder of the build where the system names no file', () => {
		expect(String(toRefusal(fault('ENOSPC'), '/dist'))).toContain('/dist:1  cannot-write');
	});

	test.each([
		new Error('write failed', { cause: fault('ENOSPC') }),
		new Error('Pagefind could not write its index: No space left on device (os error 28)'),
		new Error('[vite] ENOSPC: no space left on device, write'),
	])('is seen through the words of a tool that passes it on: %s', (error) => {
		expect(String(toRefusal(error, '/dist'))).toContain('/dist:1  cannot-write  ENOSPC');
	});
});

test('another fault stays what it is', () => {
	const error = new TypeError('x is not a function');
	expect(toRefusal(error, '/dist')).toBe(error);
	expect(toRefusal(fault('ECONNREFUSED'), '/dist')).not.toBeInstanceOf(Refusal);
	expect(toRefusal('a word', '/dist')).toBe('a word');
});
