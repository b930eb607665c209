import { expect, test } from 'vitest';
import { unauditedSource } from '../../../../src/evidence/checks/unaudited-source.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const DOE = { 'sources/doe-2021.json': sourceText('doe-2021', { audited: false }) };

test('passes where statements rest on checked records', () => {
	expect(unauditedSource(evidenceOf(DOE))).toEqual([]);
});

test('names the statement that rests on a record that nobody has checked again', () => {
	expect(
		unauditedSource(evidenceOf({ ...DOE, 'training/one.mdx': topic('advertised [@roe-2020]', 'advertised [@roe-2020; @doe-2021]') })),
	).toEqual([
		{
			rule: 'unaudited-source',
			file: 'training/one.mdx',
			line: 14,
			found: 'rests on @doe-2021, which no second reader has checked',
			fix: 'read its pages again, fix sources/doe-2021.json and set `"audited": true`',
		},
	]);
});

test('ignores whys and summaries, which add to what is known', () => {
	const text = topic('Workers named it first.', 'Workers named it first [@doe-2021].').replace('in post [', 'in post [@doe-2021; ');
	expect(unauditedSource(evidenceOf({ ...DOE, 'training/one.mdx': text }))).toEqual([]);
});
