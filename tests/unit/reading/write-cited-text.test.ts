import { describe, expect, test } from 'vitest';
import { parseCitedText } from '../../../src/reading/cited-text.ts';
import { writeCitedText } from '../../../src/reading/write-cited-text.ts';

describe('what is read is written as it stood', () => {
	test.each([
		'No source at all.',
		'Courses differ [@opie-2022; @hee-2020, p. 3].',
		'Courses differ [see @opie-2022, pp. 3–4, and after; -@hee-2020].',
		'As @hunt-2019 found, and @gillard-2022a [p. 12] said.',
		'See [@who-2021b, chapter 2] and [@who-2021b, table 4; @a-nd, section 1.2].',
	])('%s', (text) => {
		const written = writeCitedText(parseCitedText(text));
		expect(written).toBe(text);
		expect(parseCitedText(written)).toEqual(parseCitedText(text));
	});
});

test('spaces and line ends become one space', () => {
	expect(writeCitedText(parseCitedText(' One\n  line  [@roe-2020]. '))).toBe('One line [@roe-2020].');
});

test('other spellings of a locator become one', () => {
	expect(writeCitedText(parseCitedText('It is so [@roe-2020, page 3; @roe-2020, pp. 3--4; @roe-2020, chap. 2].'))).toBe(
		'It is so [@roe-2020, p. 3; @roe-2020, pp. 3–4; @roe-2020, chapter 2].',
	);
});
