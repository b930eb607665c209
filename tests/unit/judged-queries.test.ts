import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { BLIND_QUERIES_FILE, judgedQueries, QUERIES_FILE, READER_QUERIES_FILE } from '../../testing/search/judged-queries.ts';

const { guide } = toEvidence(findContentFiles(resolve('src/content')));
const queries = judgedQueries(readFileSync(QUERIES_FILE, 'utf8'), guide);

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

test('of the readers’ queries each reader has 80, half of them only measured, and the answers are in the guide', () => {
	const theirs = judgedQueries(readFileSync(READER_QUERIES_FILE, 'utf8'), guide, READER_QUERIES_FILE);
	expect(new Set(theirs.map(({ query }) => query)).size).toBe(240);
	for (const reader of ['manager', 'worker', 'policymaker'])
		for (const set of ['tune', 'report']) expect(theirs.filter((one) => one.reader === reader && one.set === set).length).toBe(40);
	expect(theirs.filter(({ right }) => right.length === 0).length).toBeGreaterThanOrEqual(8);
});

test('of the queries that were written blind none is one of the readers’, and each set has all three readers', () => {
	const blind = judgedQueries(readFileSync(BLIND_QUERIES_FILE, 'utf8'), guide, BLIND_QUERIES_FILE);
	const others = new Set(judgedQueries(readFileSync(READER_QUERIES_FILE, 'utf8'), guide, READER_QUERIES_FILE).map(({ query }) => query));
	expect(blind.filter(({ query }) => others.has(query))).toEqual([]);
	expect(new Set(blind.map(({ query }) => query)).size).toBe(905);
	for (const set of ['tune', 'report'])
		expect(new Set(blind.filter((one) => one.set === set).map(({ reader }) => reader))).toEqual(
			new Set(['manager', 'worker', 'policymaker']),
		);
});

test('no query is written twice in the file', () => {
	const lines = readFileSync(QUERIES_FILE, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('- '));
	expect(lines.length).toBe(queries.length);
});

test('answers that the guide does not have are all named in one error, each with its query', () => {
	const yaml = `# What readers type
- { set: tune, kind: plain, reader: worker, query: job description, right: [long-gone, recruitment/induction] }
- {
    set: report,
    kind: plain,
    reader: manager,
    query: induction,
    right: [recruitment/gone, '@nobody-1999', 'term:nothing', 'answer:gone', 'tool:gone', 'country:gone'],
  }
`;
	const line = (number: number, query: string, name: string) =>
		`tests/search/queries.yaml:${number}  judged-answer  “${query}” names ${name}, which the guide does not have → name what answers it now`;
	expect(() => judgedQueries(yaml, guide)).toThrow(
		[
			line(2, 'job description', 'long-gone'),
			line(3, 'induction', 'recruitment/gone'),
			line(3, 'induction', '@nobody-1999'),
			line(3, 'induction', 'term:nothing'),
			line(3, 'induction', 'answer:gone'),
			line(3, 'induction', 'tool:gone'),
			line(3, 'induction', 'country:gone'),
		].join('\n'),
	);
});
