import { expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toGuide } from '../../src/evidence/link.ts';
import { toolStatements } from '../../src/evidence/link-tools.ts';
import { allReadAgain, notReadAgain, readingName, withReadings } from '../../src/evidence/readings.ts';
import { readContent } from '../../src/reading/content.ts';
import type { Fact } from '../../src/schema/source.ts';
import { WHOLE } from '../whole.ts';
import { randomFrom } from './random.ts';

/** So many facts are changed, from a seed. */
const FACTS = WHOLE ? 40 : 12;
const SEED = 2026;

const files = findContentFiles('src/content');
const whole = toGuide(readContent(files).records);
const secondReadings = withReadings(allReadAgain(whole), whole, '2026-12-01');
/** The guide with every statement, answer and tool read a second time, and one source with other facts. */
function guideWith(key: string, change: (facts: Fact[]) => Fact[]): typeof whole {
	const source = whole.sources.get(key);
	if (!source) throw new Error(`no record ${key}`);
	return { ...whole, sources: new Map(whole.sources).set(key, { ...source, facts: change(source.facts) }), secondReadings };
}
const lapsedIn = (guide: typeof whole) => notReadAgain(guide).map(({ passage, state }) => `${readingName(passage)} ${state}`);
/** What lapses with what names a fact: it, and the answers and tools that rest on its statements, as `lapsedIn` lists them, sorted. */
const lapsedWith = (names: ReadonlySet<string>) => {
	const isNamed = (passage: Parameters<typeof readingName>[0]) => names.has(readingName(passage));
	return [
		...[...whole.statements.values()].filter(isNamed),
		...whole.answers.filter(({ statements }) => statements.some(isNamed)),
		...whole.tools.filter((tool) => isNamed(tool) || toolStatements(tool).some(isNamed)),
	]
		.map((passage) => `${readingName(passage)} lapsed`)
		.sort();
};

/** Every fact that a statement names in its words or its why, or a tool in its lines, as it is written there, with what names it. */
const named = new Map<string, Set<string>>();
const textOf = (file: string) => new TextDecoder().decode(files.find(({ path }) => path === file)?.bytes);
const nameFact = (key: string, facts: string, name: string) => {
	for (const fact of facts.split('+')) named.set(`${key}#${fact}`, (named.get(`${key}#${fact}`) ?? new Set()).add(name));
};
for (const { id, file } of whole.statements.values()) {
	const text = textOf(file);
	const entry = new RegExp(`\\n  - id: ${id}\\n(?:(?!  - id: |---\\n)[^\\n]*\\n)*`).exec(text)?.[0] ?? '';
	const why = new RegExp(`<Statement id="${id}">[\\s\\S]*?</Statement>`).exec(text)?.[0] ?? '';
	for (const [, key = '', facts = ''] of `${entry}${why}`.replace(/\s+/g, ' ').matchAll(/@([a-z0-9-]+)#([a-z0-9+-]+)/g))
		nameFact(key, facts, `statement:${id}`);
}
for (const { id, file } of whole.tools)
	for (const [, list = ''] of textOf(file).matchAll(/^ *facts: \[([^\]]*)\]/gm))
		for (const one of list.split(',')) {
			const [key = '', facts = ''] = one.trim().split('#');
			nameFact(key, facts, `tool:${id}`);
		}

test('with every statement, answer and tool read a second time none has lapsed', () => {
	expect(whole.statements.size).toBeGreaterThan(200);
	expect([...named.values()].filter((names) => [...names].some((name) => name.startsWith('tool:'))).length).toBeGreaterThan(100);
	expect(lapsedIn({ ...whole, secondReadings })).toEqual([]);
});

test('a changed fact makes the second reading of each statement and tool that names it lapse, of the answers that rest on these, and of no other', () => {
	const random = randomFrom(SEED);
	for (let turn = 0; turn < FACTS; turn += 1) {
		const [name, passages] = random.pick([...named]);
		const [key = '', id = ''] = name.split('#');
		const lapsed = lapsedIn(
			guideWith(key, (facts) => facts.map((fact) => (fact.id === id ? { ...fact, fact: `${fact.fact} Or not.` } : fact))),
		);
		expect([name, lapsed.sort()]).toEqual([name, lapsedWith(passages)]);
	}
});

test('a fact that is gone, or has another id, makes it lapse too', () => {
	const random = randomFrom(SEED + 1);
	const [name, passages] = random.pick([...named]);
	const [key = '', id = ''] = name.split('#');
	const expected = lapsedWith(passages);
	expect(lapsedIn(guideWith(key, (facts) => facts.filter((fact) => fact.id !== id))).sort()).toEqual(expected);
	const renamed = guideWith(key, (facts) => facts.map((fact) => (fact.id === id ? { ...fact, id: `${id}-again` } : fact)));
	expect(lapsedIn(renamed).sort()).toEqual(expected);
});
