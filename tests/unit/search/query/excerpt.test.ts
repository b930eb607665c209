import { describe, expect, test } from 'vitest';
import { markWords, quote, type Stretch } from '../../../../src/search/query/excerpt.ts';

const shown = (stretches: readonly Stretch[]) => stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
	['Supervision differs.', ['supervis'], '[Supervision] differs.'],
	['Trainers and trainees train.', ['train'], '[Trainers] and [trainees] [train].'],
	['A co-produced course on co-production', ['coproduct'], 'A co-produced course on [co-production]'],
	['The worker’s médiateur', ['mediateur'], 'The worker’s [médiateur]'],
	['Nothing here', ['peer'], 'Nothing here'],
	['<b>peer</b>', ['peer'], '<b>[peer]</b>'],
	['', ['peer'], ''],
])('in “%s” %j is marked', (text, asked, marked) => {
	expect(shown(markWords(text, asked))).toBe(marked);
});

describe('a quotation', () => {
	const text = 'Peers meet. Peers and nurses meet in a team. Nurses rest.';

	test('is the sentence in which most of what was asked for stands', () => {
		expect(shown(quote(text, ['nurs', 'peer']))).toBe('[Peers] and [nurses] meet in a team.');
	});

	test('is the first of equals', () => {
		expect(shown(quote(text, ['meet']))).toBe('Peers [meet].');
	});

	test('is nothing where none of it stands there', () => {
		expect(quote(text, ['doctor']).some(({ marked }) => marked)).toBe(false);
	});

	test('of a long sentence is cut between words around the first mark', () => {
		const long = `${'word '.repeat(80)}nurses ${'word '.repeat(80)}end.`;
		const cut = shown(quote(long, ['nurs']));
		expect(cut.length).toBeLessThan(280);
		expect(cut).toMatch(/^… word .*\[nurses\].* word …$/);
	});
});

test('a text in which nothing of it stands opens with its first sentence, cut where it is long', () => {
	expect(shown(quote('One thing. Another.', ['peer']))).toBe('One thing.');
	expect(shown(quote(`${'word '.repeat(100)}.`, []))).toMatch(/^word .* word …$/);
	expect(quote('', [])).toEqual([]);
});
