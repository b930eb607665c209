import { describe, expect, test } from 'vitest';
import { splitStatement, withSuperiors } from '../../../../src/components/cite/superior.ts';
import { parseCitedText, type Segment } from '../../../../src/reading/cited-text.ts';

/** Segments with each citation in brackets as its keys. */
const written = (segments: readonly Segment[]) =>
	segments.map((segment) => (segment.type === 'citation' ? `^${segment.items.map(({ key }) => key).join(',')}^` : segment.value)).join('');

describe('superior numbers', () => {
	test.each([
		['Pay well [@roe-2020].', 'Pay well.^roe-2020^'],
		['Pay well [@roe-2020], and soon [@smit-2023; @roe-2020].', 'Pay well,^roe-2020^ and soon.^smit-2023,roe-2020^'],
		['Pay well. [@roe-2020] Then wait.', 'Pay well.^roe-2020^ Then wait.'],
		['Nothing is cited.', 'Nothing is cited.'],
	])('stand behind the mark that follows: %s', (text, expected) => {
		expect(written(withSuperiors(parseCitedText(text)))).toBe(expected);
	});

	test('leave an author’s name in the sentence', () => {
		expect(written(withSuperiors(parseCitedText('@roe-2020 found it.')))).toBe('^roe-2020^ found it.');
	});
});

describe('a statement', () => {
	const split = (text: string) => {
		const { claim, cited, more } = splitStatement(parseCitedText(text));
		return [written(claim), cited, written(more).trim()] as const;
	};

	test('is its first sentence without numbers, what that cites, and the rest', () => {
		const [claim, cited, more] = split('Pay well [@roe-2020#pay], and soon [@smit-2023]. It keeps people [@roe-2020].');
		expect(claim).toBe('Pay well, and soon.');
		expect(cited.map(({ key, facts }) => [key, facts])).toEqual([
			['roe-2020', ['pay']],
			['smit-2023', undefined],
		]);
		expect(more).toBe('It keeps people ^roe-2020^.');
	});

	test('cites each source once, with the facts of all its citations', () => {
		const [, cited] = split('Pay well [@roe-2020#pay], and soon [@roe-2020#delay+pay, p. 3].');
		expect(cited).toEqual([{ key: 'roe-2020', facts: ['pay', 'delay'], label: 'page', locator: '3' }]);
	});
});
