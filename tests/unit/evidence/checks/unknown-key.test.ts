import { describe, expect, test } from 'vitest';
import { unknownKey } from '../../../../src/evidence/checks/unknown-key.ts';
import { audienceText, changed, sectionText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

test('passes where every key is a record’s', () => {
	expect(unknownKey(evidenceOf())).toEqual([]);
});

test('names file, line and key, and the nearest key', () => {
	expect(unknownKey(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@roe-2021]') }))).toEqual([
		{ rule: 'unknown-key', file: 'training/one.mdx', line: 14, found: 'cites @roe-2021', fix: 'write `@roe-2020`' },
	]);
});

test('a key of every object’s own, as `constructor`, is no record that is held back', () => {
	expect(unknownKey(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@constructor]') }))).toMatchObject([
		{ rule: 'unknown-key', line: 14, found: 'cites @constructor' },
	]);
});

test('asks for a record where no key is near', () => {
	expect(unknownKey(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@zimmermann-1999]') }))).toEqual([
		{
			rule: 'unknown-key',
			file: 'training/one.mdx',
			line: 14,
			found: 'cites @zimmermann-1999',
			fix: 'add sources/zimmermann-1999.json or cite a source that is there',
		},
	]);
});

test('says of a record that is held back why it is', () => {
	expect(
		unknownKey(
			evidenceOf({
				'held.json': '{ "doe-2021": "authors not seen" }',
				'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@doe-2021#asked]'),
			}),
		),
	).toEqual([
		{
			rule: 'held-source',
			file: 'training/one.mdx',
			line: 14,
			found: 'cites @doe-2021, held back: authors not seen',
			fix: 'cite another source, or have the record checked and published',
		},
	]);
});

describe('looks at', () => {
	const lines = (changes: Parameters<typeof evidenceOf>[0]) => unknownKey(evidenceOf(changes)).map(({ file, line }) => `${file}:${line}`);

	test('summary, why, rows and text between', () => {
		const text = changed(TOPIC, 'in post [@roe-2020#asked]', 'in post [@roe-2021]');
		const row =
			'\nprogrammes:\n  - name: One\n    country: Ireland\n    form: course\n    sources: [roe-2020, roe-2021]\n---\n\nBetween @roe-2021.\n\n';
		const withRow = changed(text, '\n---\n\n', row);
		expect(lines({ 'training/one.mdx': changed(withRow, '120 workers [@roe-2020#asked]', '120 workers [@roe-2021]') })).toEqual([
			'training/one.mdx:3',
			'training/one.mdx:31',
			'training/one.mdx:21',
			'training/one.mdx:27',
		]);
	});

	test('a section’s summary and what it does not cover', () => {
		const text = changed(sectionText('supervision'), 'answers.', 'answers [@roe-2021].');
		expect(lines({ 'sections/training.yaml': changed(text, 'it costs.', 'it costs. None [@roe-2021].') })).toEqual([
			'sections/training.yaml:3',
			'sections/training.yaml:10',
		]);
	});

	test('a reader’s tasks', () => {
		const text = audienceText('supervision').replace('comes up first.', 'comes up first [@roe-2021].');
		expect(lines({ 'audiences/service-managers.yaml': text })).toEqual(['audiences/service-managers.yaml:8']);
	});
});
