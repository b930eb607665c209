import { describe, expect, test } from 'vitest';
import { toTex, toTexTitle } from '../../../src/export/tex.ts';

describe('text as TeX', () => {
	test.each([
		['R&D', 'R\\&D'],
		['50 % of #1', '50 \\% of \\#1'],
		['a_b $5', 'a\\_b \\$5'],
		['{x}', '\\textbraceleft{}x\\textbraceright{}'],
		['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
		['“Åkerblom” – Gühne’s', '“Åkerblom” – Gühne’s'],
		['<i>', '<i>'],
	])('%s', (text, tex) => {
		expect(toTex(text)).toBe(tex);
	});
});

describe('a title as TeX keeps its capitals', () => {
	test.each([
		['Peer support at work', 'Peer support at work'],
		['NHS trusts in England', '{NHS} trusts in {England}'],
		['the ENRICH trial: A study', 'the {ENRICH} trial: {A} study'],
		['“Getting it”: a view', '“Getting it”: a view'],
		['Post-Secondary Training', '{Post-Secondary} {Training}'],
		['Élan and Écoute', 'Élan and {Écoute}'],
		['R&D in the UK', 'R\\&{D} in the {UK}'],
		['eHealth for McPin', '{eHealth} for {McPin}'],
	])('%s', (title, tex) => {
		expect(toTexTitle(title)).toBe(tex);
	});
});
