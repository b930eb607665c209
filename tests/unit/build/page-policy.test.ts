import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/build/page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
	`<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>go()</script></head><p>'sha256-kept'</p>`;

test('a page allows its own inline style and script, and none of other pages', () => {
	const other = hashOf('b{}');
	const policy = (...hashes: string[]) => `default-src 'none'; style-src 'self' ${hashes.join(' ')}; script-src 'self'`;
	expect(withOwnPolicy(page(policy(hashOf('a{}'), other, hashOf('go()'))))).toBe(page(policy(hashOf('a{}'), hashOf('go()'))));
});

test('a page without a policy stays as it is', () => {
	expect(withOwnPolicy('<p>words</p>')).toBe('<p>words</p>');
});
