import { expect, test } from 'vitest';
import { linked } from '../../../src/citation/linked-reference.ts';

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
