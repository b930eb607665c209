import { expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toGuide } from '../../src/evidence/link.ts';
import { notReadAgain, readingName, withReadings } from '../../src/evidence/readings.ts';
import { readContent } from '../../src/reading/content.ts';
import type { Fact } from '../../src/schema/source.ts';
import { randomFrom } from './random.ts';

/** So many facts are changed, from a seed; a nightly run changes more, from another one. */
const FACTS = 4 * Number(process.env['MUTATIONS_EACH'] || 3);
const SEED = Number(process.env['MUTATIONS_SEED'] || 2026);

const files = findContentFiles('src/content');
const whole = toGuide(readContent(files).records);
const secondReadings = withReadings([...whole.statements.values(), ...whole.answers], whole, '2026-12-01');
/** The guide with every statement and answer read a second time, and one source with other facts. */
function guideWith(key: string, change: (facts: Fact[]) => Fact[]): typeof whole {
	const source = whole.sources.get(key);
	if (!source) throw new Error(`no record ${key}`);
	return { ...whole, sources: new Map(whole.sources).set(key, { ...source, facts: change(source.facts) }), secondReadings };
}
const lapsedIn = (guide: typeof whole) => notReadAgain(guide).map(({ passage, state }) => `${readingName(passage)} ${state}`);
/** What lapses with some statements: they and the answers that rest on them, as `lapsedIn` lists them, sorted. */
const lapsedWith = (ids: ReadonlySet<string>) =>
	[
		...[...whole.statements.values()].filter(({ id }) => ids.has(id)),
		...whole.answers.filter(({ statements }) => statements.some(({ id }) => ids.has(id))),
	]
		.map((passage) => `${readingName(passage)} lapsed`)
		.sort();

/** Every fact that a statement names, in its words or its why, as it is written there, with the statements that do. */
const named = new Map<string, Set<string>>();
for (const { id, file } of whole.statements.values()) {
	const text = new TextDecoder().decode(files.find(({ path }) => path === file)?.bytes);
	const entry = new RegExp(`\\n  - id: ${id}\\n(?:(?!  - id: |---\\n)[^\\n]*\\n)*`).exec(text)?.[0] ?? '';
	const why = new RegExp(`<Statement id="${id}">[\\s\\S]*?</Statement>`).exec(text)?.[0] ?? '';
	for (const [, key = '', facts = ''] of `${entry}${why}`.replace(/\s+/g, ' ').matchAll(/@([a-z0-9-]+)#([a-z0-9+-]+)/g))
		for (const fact of facts.split('+')) named.set(`${key}#${fact}`, (named.get(`${key}#${fact}`) ?? new Set()).add(id));
}

test('with every statement and answer read a second time none has lapsed', () => {
	expect(whole.statements.size).toBeGreaterThan(200);
	expect(lapsedIn({ ...whole, secondReadings })).toEqual([]);
});

test('a changed fact makes the second reading of each statement that names it lapse, of the answers that rest on these, and of no other', () => {
	const random = randomFrom(SEED);
	for (let turn = 0; turn < FACTS; turn += 1) {
		const [name, statements] = random.pick([...named]);
		const [key = '', id = ''] = name.split('#');
		const lapsed = lapsedIn(
			guideWith(key, (facts) => facts.map((fact) => (fact.id === id ? { ...fact, fact: `${fact.fact} Or not.` } : fact))),
		);
		expect([name, lapsed.sort()]).toEqual([name, lapsedWith(statements)]);
	}
});

test('a fact that is gone, or has another id, makes it lapse too', () => {
	const random = randomFrom(SEED + 1);
	const [name, statements] = random.pick([...named]);
	const [key = '', id = ''] = name.split('#');
	const expected = lapsedWith(statements);
	expect(lapsedIn(guideWith(key, (facts) => facts.filter((fact) => fact.id !== id))).sort()).toEqual(expected);
	const renamed = guideWith(key, (facts) => facts.map((fact) => (fact.id === id ? { ...fact, id: `${id}-again` } : fact)));
	expect(lapsedIn(renamed).sort()).toEqual(expected);
});
