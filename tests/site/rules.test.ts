import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITION_FAULTS } from './edition-faults.ts';
import { FAULTS } from './faults.ts';

/** A word of lower-case letters joined by hyphens in quotation marks: how rules are written, and few other things. */
const RULE_LIKE = /'([a-z]+(?:-[a-z0-9]+)+)'/g;
/** Words in the checks that look like a rule and are none. */
const NO_RULES = new Set(['utf-8', 'non-dropping-particle', 'container-title', 'en-US', 'full-text-opening']);
/** Rules that warn: they are listed by `npm run check` and stop nothing. */
const WARNINGS = new Set(
	[...readFileSync('src/evidence/checks/style.ts', 'utf8').matchAll(/\bwarn\('([a-z-]+)'/g)].map(([, rule = '']) => rule),
);

/** The rules that reading and evidence can name. */
const rules = globSync(['src/reading/*.ts', 'src/evidence/*.ts', 'src/evidence/checks/*.ts']).flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => /\brule\b|\b(?:issue|fault|warn)\(/.test(line) || /^\t*'/.test(line))
		.flatMap((line) => [...line.matchAll(RULE_LIKE)].map(([, rule = '']) => rule)),
);
/** The rules that the faults of the table name. */
const tried = new Set(
	[...FAULTS, ...EDITION_FAULTS].flatMap(({ lines }) => lines.map((line) => /^\S+:\d+ {2}([a-z0-9-]+) {2}/.exec(line)?.[1] ?? line)),
);

test('every rule that can stop a build has a fault in the table', () => {
	expect(tried.size).toBeGreaterThan(50);
	expect([...new Set(rules)].filter((rule) => !tried.has(rule) && !NO_RULES.has(rule) && !WARNINGS.has(rule))).toEqual([]);
});

test('every rule that the table names is one', () => {
	expect([...tried].filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every fault has a name of its own', () => {
	const names = [...FAULTS, ...EDITION_FAULTS].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
