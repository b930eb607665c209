import { describe, expect, test } from 'vitest';
import { contact, contactWords, reportAddress } from '../../../src/schema/contact.ts';

describe('where mistakes are reported', () => {
	test.each(['mailto:guide@example.org', 'https://codeberg.org/example/guide/issues', 'https://example.org/feedback?about={report}'])(
		'%s can be filled in',
		(text) => {
			expect(contact.safeParse(text).success).toBe(true);
		},
	);

	test.each([
		'guide@example.org',
		'mailto:guide',
		'mailto:a@example.org?cc=b@example.org',
		'https://example.org/feedback',
		'javascript:alert({report})',
	])('%s cannot', (text) => {
		const { error } = contact.safeParse(text);
		expect(error?.issues[0]?.message).toMatch(/^write `mailto:` and an address/);
	});
});

test('what is reported is filled in, and no word of it ends the address', () => {
	const line = 'Mistake in 7.1.1 & more?';
	expect(reportAddress('mailto:guide@example.org', line, 'At: x')).toBe(
		'mailto:guide@example.org?subject=Mistake%20in%207.1.1%20%26%20more%3F&body=At%3A%20x',
	);
	expect(reportAddress('https://example.org/guide/issues/', line, 'x')).toBe(
		'https://example.org/guide/issues/new?title=Mistake%20in%207.1.1%20%26%20more%3F&body=x',
	);
	expect(reportAddress('https://example.org/form?about={report}', line, 'x')).toBe(
		'https://example.org/form?about=Mistake%20in%207.1.1%20%26%20more%3F',
	);
});

test('in words it is the place alone', () => {
	expect(['mailto:guide@example.org', 'https://example.org/issues', 'https://example.org/form?about={report}'].map(contactWords)).toEqual([
		'guide@example.org',
		'example.org/issues',
		'example.org/form?about=',
	]);
});
