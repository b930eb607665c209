import { describe, expect, test } from 'vitest';
import { cslItem, source as schema, SOURCE_KINDS } from '../../../src/schema/source.ts';
import { source } from '../../content.ts';

const { csl } = source('roe-2020');
const takes = (changes: object) => cslItem.safeParse({ ...csl, ...changes }).success;

test('takes a record', () => {
	expect(schema.parse(source('roe-2020'))).toEqual(source('roe-2020'));
});

test.each([
	['a field that it does not know', { colour: 'red' }],
	['a kind of its own', { kind: 'rumour' }],
	['no fact', { facts: [] }],
	['no page on which it was verified', { verified: [] }],
	['a fact of no section', { facts: [{ section: 'cooking', fact: 'One.', basis: 'abstract' }] }],
	['a fact of no basis', { facts: [{ section: 'training', fact: 'One.' }] }],
	['a claim about the review in words', { citedByReview: { status: 'probably', evidence: 'One.' } }],
])('refuses a record with %s', (_, changes) => {
	expect(schema.safeParse({ ...source('roe-2020'), ...changes }).success).toBe(false);
});

describe('a bibliographic item', () => {
	test('names people in parts and bodies whole', () => {
		expect(takes({ author: [{ family: 'Roe', given: 'Ann' }, { literal: 'Health Service Executive' }] })).toBe(true);
		expect(takes({ author: [{ family: 'Beer', 'non-dropping-particle': 'de', given: 'Carli' }] })).toBe(true);
		expect(takes({ author: [{ family: 'Roe', literal: 'Roe' }] })).toBe(false);
		expect(takes({ author: [] })).toBe(false);
		expect(takes({ author: undefined })).toBe(true);
	});

	test.each([
		['10.1017/ipm.2025.21', true],
		['https://doi.org/10.1017/ipm.2025.21', false],
		['doi:10.1017/ipm.2025.21', false],
		['10.1017', false],
	])('takes the DOI %s: %s', (DOI, accepted) => {
		expect(takes({ DOI })).toBe(accepted);
	});

	test('is dated by year, month and day as far as they are known, or not at all', () => {
		expect(takes({ issued: { 'date-parts': [[2020]] } })).toBe(true);
		expect(takes({ issued: { 'date-parts': [[2020, 5, 1]] } })).toBe(true);
		expect(takes({ issued: undefined })).toBe(true);
		expect(takes({ issued: { 'date-parts': [[]] } })).toBe(false);
		expect(takes({ issued: { 'date-parts': [['2020']] } })).toBe(false);
		expect(takes({ issued: { 'date-parts': [[2020], [2021]] } })).toBe(false);
	});
});

test('each kind of evidence has its words', () => {
	expect(Object.values(SOURCE_KINDS).every((words) => /^\S.*\S$/.test(words))).toBe(true);
	expect(new Set(Object.values(SOURCE_KINDS)).size).toBe(Object.keys(SOURCE_KINDS).length);
});
