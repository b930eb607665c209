import { expect, test } from 'vitest';
import { parseCitedText } from '../../../src/reading/cited-text.ts';
import { splitSentences } from '../../../src/reading/sentences.ts';
import { writeCitedText } from '../../../src/reading/write-cited-text.ts';

const sentencesOf = (text: string) => splitSentences(parseCitedText(text)).map(writeCitedText);

test.each([
	['Two of them stay. Ten leave.', ['Two of them stay.', 'Ten leave.']],
	['Do they stay? Some do! Others …', ['Do they stay?', 'Some do!', 'Others …']],
	['Some, e.g. Ann, and i.e. the others, stay.', ['Some, e.g. Ann, and i.e. the others, stay.']],
	['Smith et al. found 0.5 points. It was n.d. before.', ['Smith et al. found 0.5 points.', 'It was n.d. before.']],
	['They cite Roe et al. Ten do not.', ['They cite Roe et al.', 'Ten do not.']],
	['J. Smith and Dr. Roe agree.', ['J. Smith and Dr. Roe agree.']],
	['The U.S. Army pays £3.50 an hour. So be it.', ['The U.S. Army pays £3.50 an hour.', 'So be it.']],
	['“Why not?” they asked. “We do.” (They did.) So it was.', ['“Why not?” they asked.', '“We do.”', '(They did.)', 'So it was.']],
	['It ends without a stop', ['It ends without a stop']],
])('“%s”', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

test('a citation after the stop belongs to the sentence before it, an author’s name to the one that it begins', () => {
	expect(sentencesOf('It grew. [@roe-2020#asked] It fell [@roe-2020#other]. @doe-2021#asked says so.')).toEqual([
		'It grew. [@roe-2020#asked]',
		'It fell [@roe-2020#other].',
		'@doe-2021#asked says so.',
	]);
});

test('nothing is lost, and nothing is a sentence without words', () => {
	expect(sentencesOf('')).toEqual([]);
	expect(sentencesOf('  ')).toEqual([]);
	expect(sentencesOf('[@roe-2020#asked]')).toEqual(['[@roe-2020#asked]']);
	const text = 'One (e.g. this). Two [see @roe-2020#a+b, p. 3; @doe-2021#c]. Three.';
	expect(sentencesOf(text).join(' ')).toBe(text);
});
