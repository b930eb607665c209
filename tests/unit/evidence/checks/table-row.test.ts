import { describe, expect, test } from 'vitest';
import { tableRow } from '../../../../src/evidence/checks/table-row.ts';
import type { Fact } from '../../../../src/schema/source.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';
import { post } from '../../../rows.ts';

const POST = post('roe-2020#pay');
const fact = (id: string, words: string): Fact => ({ id, section: 'training', fact: words, basis: 'abstract' });
const RECORD = sourceText('roe-2020', {
	facts: [
		fact('asked', 'A survey asked 120 peer support workers.'),
		fact('pay', 'In 2019 the post paid €31,503 to €38,000.50 for 37.5 hours.'),
	],
});
const posts = (...rows: object[]) =>
	tableRow(
		evidenceOf({
			'sources/roe-2020.json': RECORD,
			'tables/posts.json': `${JSON.stringify(
				rows.map((row) => ({ ...POST, ...row })),
				null,
				'\t',
			)}\n`,
		}),
	);
const EURO = { currency: 'EUR', per: 'year' };

test('a row has its figures from the facts that it names, separators and signs of money apart', () => {
	expect(posts({ ...EURO, payMin: 31503, payMax: 38000.5, hoursPerWeek: 37.5, year: 2019 })).toEqual([]);
	expect(posts({})).toEqual([]);
});

test('a figure that stands in none of them is named by field, value and line', () => {
	expect(posts({ ...EURO, payMin: 31504 }, { hoursPerWeek: 35 })).toEqual([
		{
			rule: 'table-row',
			file: 'tables/posts.json',
			line: 9,
			found: '`payMin` is 31504',
			fix: 'no fact of @roe-2020#pay holds it: name the fact that does, or write `null`',
		},
		expect.objectContaining({ line: 33, found: '`hoursPerWeek` is 35' }),
	]);
});

test('another fact of the record holds nothing for the row', () => {
	expect(posts({ source: 'roe-2020#asked', hoursPerWeek: 37.5 })).toHaveLength(1);
	expect(posts({ source: 'roe-2020#asked+pay', hoursPerWeek: 37.5 })).toEqual([]);
});

describe('a year', () => {
	test('may be the work’s own', () => {
		expect(posts({ year: 2020 })).toEqual([]);
	});

	test('is otherwise one that a fact holds', () => {
		expect(posts({ year: 2018 })).toMatchObject([{ found: '`year` is 2018' }]);
	});

	test('is not after the edition', () => {
		expect(posts({ year: 2027 })).toMatchObject([
			{ found: '`year` is 2027, after the edition', fix: 'write the year that the page shows, or `null`' },
		]);
	});
});

test('outcomes are compared by their size: a minus is no other figure, and nought and one are every fact’s', () => {
	const outcome = (low: number, high: number) =>
		tableRow(
			evidenceOf({
				'sources/roe-2020.json': sourceText('roe-2020', {
					facts: [fact('asked', 'A survey asked 120 peer support workers.'), fact('pay', 'The difference was -0.23 (-0.4 to 0).')],
				}),
				'tables/outcomes.json': `${JSON.stringify([
					{
						source: 'roe-2020#pay',
						outcome: 'Recovery',
						comparison: 'usual care',
						measure: 'standardised mean difference',
						estimate: -0.23,
						low,
						high,
						studies: 1,
						participants: null,
						followUp: null,
						direction: 'no clear difference',
						certainty: null,
						certaintyBy: null,
						better: 'higher',
						reviewQuality: 'not rated',
					},
				])}\n`,
			}),
		);
	expect(outcome(-0.4, 0)).toEqual([]);
	expect(outcome(-0.41, 0)).toMatchObject([{ rule: 'table-row', found: '`low` is 0.41' }]);
});
