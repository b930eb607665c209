import { expect, test } from 'vitest';
import { linked, withLanguage } from '../../../src/citation/linked-reference.ts';

test.each([
	['Roe, A. (2020). <i>Title</i>.', 'Roe, A. (2020). <i>Title</i>.'],
	['<i>T</i>. https://doi.org/10.5555/a', '<i>T</i>. <a href="https://doi.org/10.5555/a" rel="noopener">https://doi.org/10.5555/a</a>'],
	[
		'See https://example.org/a?b=1&#38;c.',
		'See <a href="https://example.org/a?b=1&#38;c" rel="noopener">https://example.org/a?b=1&#38;c</a>.',
	],
	['(https://example.org/a)', '(<a href="https://example.org/a" rel="noopener">https://example.org/a</a>)'],
	[
		'https://doi.org/10.1016/S0033(20)1-2',
		'<a href="https://doi.org/10.1016/S0033(20)1-2" rel="noopener">https://doi.org/10.1016/S0033(20)1-2</a>',
	],
])('%s', (reference, html) => {
	expect(linked(reference)).toBe(html);
});

test('a title in another language is marked, and an English one is not', () => {
	const reference = 'Roe, A. (2020). <i>Peers &#38; Profis</i>.';
	expect(withLanguage(reference, { title: 'Peers & Profis', language: 'de' })).toBe(
		'Roe, A. (2020). <i><span lang="de">Peers &#38; Profis</span></i>.',
	);
	expect(withLanguage(reference, { title: 'Peers & Profis' })).toBe(reference);
});
