import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULE_SUBJECTS, RULES } from '../../src/reading/rules.ts';
import { toCatalogue } from './catalogue.ts';
import { FAULTS } from './faults/faults.ts';
import { STYLE_WARNINGS } from './faults/style.ts';

const EVERY = [...FAULTS, ...STYLE_WARNINGS];
const rules = Object.keys(RULES);
/** The rules that the faults of the tables name. */
const tried = new Set(EVERY.flatMap(({ lines }) => lines.map((line) => /^\S+:\d+ {2}([a-z0-9-]+) {2}/.exec(line)?.[1] ?? line)));

test('every rule has a fixture site that fails for it', () => {
	expect(rules.length).toBeGreaterThan(80);
	expect(rules.filter((rule) => !tried.has(rule))).toEqual([]);
});

test('every rule that the tables name is one', () => {
	expect([...tried].filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every rule is of one subject, and says what it holds and how to fix it in sentences', () => {
	expect(RULE_SUBJECTS.flatMap(([, list]) => Object.keys(list)).sort()).toEqual([...rules].sort());
	for (const { holds, fix } of Object.values(RULES)) for (const text of [holds, fix]) expect(text).toMatch(/^[A-Z].*\.$/s);
});

test('every rule is named by the code that holds it', () => {
	const code = globSync(['src/reading/*.ts', 'src/evidence/*.ts', 'src/evidence/checks/*.ts'])
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	expect(rules.filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});

test('the catalogue of faults is that of the rules: `npm test -- -u` writes it', async () => {
	await expect(toCatalogue()).toMatchFileSnapshot('../../docs/faults.md');
});

test('every fault has a name of its own', () => {
	const names = EVERY.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
