import { describe, expect, test } from 'vitest';
import { askedWords, citationKey, citedProse, factReferences, isoDate, prose, slug, webAddress } from '../../../src/schema/words.ts';

describe('a slug', () => {
	test.each(['one', 'supervisor-named-before-advert', 'covid-19', 'x'.repeat(64)])('may be %s', (value) => {
		expect(slug.safeParse(value).success).toBe(true);
	});
	test.each(['', 'One', 'one_two', 'one--two', '-one', 'one-', 'zwölf', 'x'.repeat(65)])('may not be %s', (value) => {
		expect(slug.safeParse(value).success).toBe(false);
	});
});

test('a citation key is written as its file is named', () => {
	expect(citationKey.safeParse('gillard-2022a').success).toBe(true);
	expect(citationKey.safeParse('Gillard-2022a').error?.issues[0]?.message).toBe('write the key as its file is named, e.g. `gillard-2022a`');
	expect(factReferences.safeParse([]).error?.issues[0]?.message).toBe('name at least one source');
});

test.each([
	['gillard-2022a', true],
	['gillard-2022a#main-outcome', true],
	['gillard-2022a#main-outcome+who-took-part', true],
	['gillard-2022a#', false],
	['gillard-2022a#Main', false],
	['gillard-2022a#a+', false],
	['gillard-2022a#a#b', false],
])('%s as a source of a row: %s', (value, accepted) => {
	expect(factReferences.safeParse([value]).success).toBe(accepted);
});

describe('a date', () => {
	test('is a day of the calendar, as text or as Astro’s reader of YAML gives it', () => {
		expect(isoDate.parse('2026-01-10')).toBe('2026-01-10');
		expect(isoDate.parse(new Date('2026-01-10'))).toBe('2026-01-10');
	});
	test.each(['2026-02-30', '2026-1-10', '10 January 2026', '2026-01-10T12:00', new Date('no day')])('is not %s', (value) => {
		expect(isoDate.safeParse(value).success).toBe(false);
	});
});

test('an item of what people ask has not run into the one above it', () => {
	expect(askedWords.safeParse('follow-up at home').success).toBe(true);
	expect(askedWords.safeParse('One way - another').error?.issues[0]?.message).toBe('begin each item in the column of the first');
});

test('prose is not empty and has no space at its ends', () => {
	expect(prose.safeParse('One sentence.').success).toBe(true);
	expect(prose.safeParse('').error?.issues[0]?.message).toBe('write something here');
	expect(prose.safeParse(' One').error?.issues[0]?.message).toBe('take the space from its ends');
});

test.each([
	['Courses differ [@opie-2022].', true],
	['@opie-2022 found it.', true],
	['[@opie-2022]', false],
	['@opie-2022.', false],
	['… [see @opie-2022, p. 3]', false],
])('%s as prose that may cite: %s', (value, accepted) => {
	expect(citedProse.safeParse(value).success).toBe(accepted);
});

test.each([
	['https://example.org/page?a=b#c', true],
	['http://example.org', true],
	['example.org', false],
	['ftp://example.org', false],
	['javascript:alert(1)', false],
	['data:text/html,x', false],
	['https://example.org:99999/', false],
	['https://example.org/100%25', true],
	['https://example.org/caf%E9?q=%c3%A9', true],
	['https://example.org/100%', false],
	['https://example.org/?q=%zz', false],
])('%s as a web address: %s', (value, accepted) => {
	expect(webAddress.safeParse(value).success).toBe(accepted);
});
