import { expect, test } from 'vitest';
import { toCitations } from '../../../src/citation/citations.ts';
import { toSearchRecords } from '../../../src/search/records.ts';
import { audienceText, changed, sourceText, topicText } from '../../content.ts';
import { evidenceOf, topic } from '../../evidence.ts';

const { guide } = evidenceOf({
	'training/one.mdx': changed(topic('Workers named it first.', 'As @roe-2020 says, workers named it.'), 'order: 1', 'order: 2'),
	'definitions/names.mdx': changed(
		topicText('names', ['roe-2020', 'old-2004', 'roe-2020', 'roe-2020', 'roe-2020']),
		'\n---\n\n',
		'\nterms:\n  - term: Peer support worker\n    meaning: Somebody in a post.\n    variants: [{ name: pair-aidant, countries: [Canada] }]\n    sources: [roe-2020]\n---\n\n',
	),
	'sources/old-2004.json': sourceText('old-2004', { kind: 'umbrella-review', set: 'core' }),
	'audiences/service-managers.yaml': audienceText('supervision'),
});
const records = toSearchRecords(guide, toCitations(guide.sources.values()));
const recordAt = (url: string) => records.find((record) => record.url === url);
/** All the words by which a record is found. */
const wordsAt = (url: string) => {
	const found = records.filter((record) => record.url === url);
	return found.flatMap(({ names, says, rest, around, whole }) => [...names, ...says, ...rest, ...around, ...whole]);
};

test('every record has an address, and a title that no other record there has', () => {
	expect(new Set(records.map(({ url, title }) => `${url} ${title}`)).size).toBe(records.length);
	expect(records.filter(({ title, kind }) => title === '' && kind !== 'section')).toEqual([]);
});

test('there is one for each section, topic, statement, term and its other names, task and source', () => {
	const counts = Object.fromEntries([...Map.groupBy(records, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]));
	expect(counts).toMatchObject({ section: 8, topic: 2, statement: 6, term: 2, task: 3, source: 2 });
});

test('a statement is found by its id, its text and its why, and filtered by its section and its evidence', () => {
	expect(recordAt('/training/one/#supervision-named-first')).toMatchObject({
		kind: 'statement',
		title: 'Settle it before the post is advertised.',
		label: 'Statement 6.1.2',
		quote: 'As Roe (2020) says, workers named it.',
		names: ['supervision-named-first'],
		says: ['Settle it before the post is advertised.'],
		values: { kind: ['statement'], section: ['training'], sure: ['rests-on-research'], evidence: ['survey'], year: ['2020'] },
	});
	expect(recordAt('/definitions/names/#names-keeps-people')?.values).toMatchObject({
		sure: ['low'],
		evidence: ['survey', 'umbrella-review'],
		year: ['2020', 'before'],
	});
});

test('a topic is found by its title, its summary, its statements and its rows', () => {
	expect(recordAt('/definitions/names/')).toMatchObject({
		kind: 'topic',
		title: 'How people stay',
		quote: 'What keeps peer support workers in post.',
	});
	expect(wordsAt('/definitions/names/')).toEqual(
		expect.arrayContaining(['What it costs is not known.', 'Somebody in a post.', 'pair-aidant']),
	);
});

test('a term is found by its variants and leads to the glossary', () => {
	expect(recordAt('/glossary/#peer-support-worker')).toMatchObject({
		kind: 'term',
		title: 'Peer support worker',
		names: ['Peer support worker'],
		quote: 'Somebody in a post. Also: pair-aidant.',
	});
	expect(wordsAt('/glossary/#peer-support-worker')).toEqual(expect.arrayContaining(['Somebody in a post.', 'pair-aidant', 'Canada']));
});

test('a task is found by its words and leads to its place', () => {
	expect(recordAt('/for/service-managers/#settle-named-first')).toMatchObject({
		kind: 'task',
		title: 'Settle it',
		says: ['It comes up first.'],
		rest: ['It is settled'],
		values: { kind: ['task'], audience: ['service-managers'] },
	});
});

test('a source is found by author, key, title, facts and DOI', () => {
	expect(recordAt('/sources/old-2004/')).toMatchObject({
		kind: 'source',
		title: 'Peer support at work',
		names: expect.arrayContaining(['Old', 'old-2004']) as string[],
		whole: expect.arrayContaining(['105555old2004']) as string[],
		values: { section: ['training'], evidence: ['umbrella-review'], year: ['before'], set: ['core'] },
	});
	expect(wordsAt('/sources/old-2004/')).toContain('A survey asked 120 peer support workers.');
});

test('wider reading comes last', () => {
	expect(records.at(-1)?.url).toBe('/sources/roe-2020/');
	expect(records.filter(({ wider }) => wider).map(({ url }) => url)).toEqual(['/sources/roe-2020/']);
});
