import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judgedQueries } from '../../../src/search/judging/judged-queries.ts';
import { findContentFiles } from '../../../src/content-files.ts';
import { toEvidence } from '../../../src/evidence/evidence.ts';

const { guide } = toEvidence(findContentFiles(resolve('src/content')));
const queries = judgedQueries(guide);

test('every right answer to a judged query is in the guide', () => {
	expect(queries.length).toBeGreaterThanOrEqual(120);
	expect(queries.filter(({ right }) => right.length === 0)).toEqual([]);
});

test('each kind of query and each reader stands in both sets', () => {
	const kinds = new Set(queries.map(({ kind }) => kind));
	for (const set of ['tune', 'report']) {
		const ofSet = queries.filter((query) => query.set === set);
		expect(new Set(ofSet.map(({ kind }) => kind))).toEqual(kinds);
		expect(new Set(ofSet.map(({ reader }) => reader))).toEqual(new Set(['manager', 'worker', 'policymaker']));
	}
	expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
});

test('no query is written twice in the file', () => {
	const lines = readFileSync('tests/search/queries.yaml', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('- '));
	expect(lines.length).toBe(queries.length);
});
