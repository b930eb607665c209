import { describe, expect, test } from 'vitest';
import { toCitations } from '../../../../src/citation/citations.ts';
import { toSearchRecords } from '../../../../src/search/index/records.ts';
import { audienceText, changed, sectionText, sourceText, topicText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const { guide } = evidenceOf({
	'training/one.mdx': changed(topic('Workers named it first.', 'As @roe-2020 says, workers named it.'), 'order: 1', 'order: 2'),
	'definitions/names.mdx': changed(
		topicText('names', ['roe-2020', 'old-2004', 'roe-2020', 'roe-2020', 'roe-2020']),
		'\n---\n\n',
		'\nterms:\n  - term: Peer support worker\n    meaning: Somebody in a post.\n    variants: [{ name: pair-aidant, countries: [Canada] }]\n    sources: [roe-2020#asked]\n---\n\n',
	),
	'sources/old-2004.json': sourceText('old-2004', { kind: 'umbrella-review', set: 'core' }),
	'audiences/service-managers.yaml': audienceText('supervision'),
	'sections/training.yaml': changed(
		sectionText('supervision'),
		'  - text: What it costs.\n',
		'  - text: What it costs.\n  - text: Night shifts. Ask your employer; look in your contract.\n    alsoAsked: [working at night]\n',
	),
});
const records = toSearchRecords(guide, toCitations(guide.sources.values()));
const recordAt = (url: string) => records.find((record) => record.url === url);

test('there is one for each section, topic, statement, source, term, task and page', () => {
	expect(Object.fromEntries([...Map.groupBy(records, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]))).toMatchObject({
		section: 8,
		topic: 2,
		statement: 6,
		term: 1,
		task: 3,
		source: 2,
	});
});

test('every record has an address of its own but the other names of a term, and words', () => {
	const own = records.filter(({ notes }) => !notes.some((note) => note.startsWith('see ')));
	expect(new Set(own.map(({ url }) => url)).size).toBe(own.length);
	expect(records.filter(({ kind, name, title }) => kind !== 'section' && (name === '' || title === ''))).toEqual([]);
});

test('a statement is known by its id, says its text, and stands in its topic and section', () => {
	expect(recordAt('/training/one/#supervision-named-first')).toEqual({
		kind: 'statement',
		url: '/training/one/#supervision-named-first',
		title: 'Settle it before the post is advertised.',
		label: 'Statement 6.1.2',
		notes: ['Advice · Rests on research', 'Training'],
		quote: 'As Roe (2020) says, workers named it. The survey asked them.',
		name: 'supervision named first',
		names: ['supervision-named-first'],
		asked: [],
		says: [
			'Settle it before the post is advertised.',
			'As Roe (2020) says, workers named it. The survey asked them.',
			'How people stay',
			'',
			'',
		],
		whole: [],
		urgent: false,
		values: {
			kind: ['statement'],
			section: ['training'],
			rests: ['basis-research'],
			audience: ['service-managers', 'peer-workers', 'policymakers'],
			newer: [],
			evidence: ['survey'],
			year: ['2020'],
			set: ['wider'],
		},
	});
});

test('a topic is found by the words of its rows, and by none of the keys and facts that they name', () => {
	const [topicRecord] = records.filter(({ url }) => url === '/definitions/names/');
	expect(topicRecord?.says.at(-1)).toBe('Peer support worker; Somebody in a post.; pair-aidant; Canada');
});

test('a finding is filtered by its claim and by the evidence that it cites, a gap as not known', () => {
	expect(recordAt('/definitions/names/#names-keeps-people')).toMatchObject({
		notes: ['Finding · Association', expect.any(String)],
		values: {
			rests: ['claim-association', 'design-survey'],
			evidence: ['survey', 'umbrella-review'],
			year: ['2020', 'before'],
			set: ['wider', 'core'],
		},
	});
	expect(recordAt('/training/one/#supervision-cost-unknown')).toMatchObject({
		notes: ['Not known', 'Training'],
		values: { rests: ['gap'] },
	});
});

test('a topic is known by its title, and holds what its rows say', () => {
	const { name, says = [] } = recordAt('/definitions/names/') ?? {};
	expect(name).toBe('How people stay');
	expect(says[0]).toBe('What keeps peer support workers in post.');
	expect(says.at(-1)).toContain('Somebody in a post.');
	expect(says.join(' ')).not.toMatch(/\b[a-z]+-\d{4}\b/);
});

describe('a term', () => {
	test('leads to the glossary, and names its other names', () => {
		expect(recordAt('/glossary/#peer-support-worker')).toMatchObject({
			title: 'Peer support worker',
			quote: 'Somebody in a post. Also: pair-aidant.',
			name: 'Peer support worker',
		});
	});

	test('is found by each other name, word for word', () => {
		expect(recordAt('/glossary/#peer-support-worker')?.names).toEqual(['pair-aidant']);
		expect(recordAt('/glossary/#peer-support-worker')?.asked).toEqual(['pair-aidant']);
	});
});

test('a source is known by its authors, says its title, key and year, and is found by its DOI', () => {
	expect(recordAt('/sources/roe-2020/')).toMatchObject({
		title: 'Peer support at work',
		notes: [expect.stringContaining('Roe'), 'survey', 'Further reading'],
		name: 'roe 2020',
		asked: ['Peer support at work', 'Roe', 'roe-2020'],
		whole: ['105555roe2020', 'roe'],
		values: { kind: ['source'], section: ['training'], evidence: ['survey'], year: ['2020'], set: ['wider'] },
	});
});

test('what a section does not cover is found at its own place, and does not count as a section', () => {
	const limits = records.filter(({ kind }) => kind === 'limit');
	expect(limits.length).toBeGreaterThan(0);
	expect(limits[0]).toMatchObject({ label: 'Not covered', url: expect.stringMatching(/\/#not-covered-1$/) });
	expect(limits[0]).toMatchObject({ title: 'Not in “Training”: What it costs', quote: 'What it costs.', asked: [] });
	expect(limits[1]).toMatchObject({
		title: 'Not in “Training”: Night shifts',
		name: 'Night shifts',
		quote: 'Ask your employer; look in your contract.',
		asked: ['working at night'],
	});
});

test('a topic is asked for in the words that stand beside it', () => {
	expect(recordAt('/definitions/names/')?.asked).toEqual([]);
});

test('a task leads to its place on the reader’s page', () => {
	expect(recordAt('/for/service-managers/#settle-named-first')).toMatchObject({
		title: 'Settle it',
		notes: ['For service managers'],
		values: { kind: ['task'], audience: ['service-managers'] },
	});
});
