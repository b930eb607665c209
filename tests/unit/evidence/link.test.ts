import { describe, expect, test } from 'vitest';
import { shortAuthor, toCitedText } from '../../../src/evidence/cited-words.ts';
import { audienceText, changed, sectionText, source, sourceText, topicText } from '../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../evidence.ts';

const guideOf = (changes: Parameters<typeof evidenceOf>[0] = {}) => evidenceOf(changes).guide;

test('numbers sections, topics and statements in reading order', () => {
	const pay = topicText('pay', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']);
	const { sections, statements } = guideOf({ 'training/a-later-one.mdx': changed(pay, 'order: 1', 'order: 2') });
	expect(sections.map(({ number, id }) => `${number} ${id}`)).toEqual([
		'1 definitions',
		'2 implementation',
		'3 experiences',
		'4 perceptions',
		'5 recruitment',
		'6 training',
		'7 supervision',
		'8 effectiveness',
	]);
	expect(sections[5]?.topics.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['6.1 one', '6.2 a-later-one']);
	expect([...statements.values()].map(({ number, id }) => `${number} ${id}`)).toEqual([
		'6.1.1 supervision-keeps-people',
		'6.1.2 supervision-named-first',
		'6.1.3 supervision-cost-unknown',
		'6.2.1 pay-keeps-people',
		'6.2.2 pay-named-first',
		'6.2.3 pay-cost-unknown',
	]);
});

test('gives each statement its place, its text, its why and its address', () => {
	expect(guideOf().statements.get('supervision-keeps-people')).toMatchObject({
		section: 'training',
		topic: 'one',
		path: '/training/one/#supervision-keeps-people',
		kind: 'finding',
		claim: 'association',
		reason: 'One survey asked them.',
		audiences: [],
		file: 'training/one.mdx',
		line: 7,
		text: { plain: 'Workers who have it stay longer.', keys: ['roe-2020'], line: 9 },
		why: { plain: 'The survey asked 120 workers.', keys: ['roe-2020'], line: 22 },
	});
});

test('names the author of a narrative citation in plain words, in a text and in a why', () => {
	const { statements } = guideOf({
		'training/one.mdx': changed(
			topic('Workers who have it stay longer [@roe-2020#asked, p. 3; @roe-2020#asked].', 'As @roe-2020 found, workers stay.'),
			'The survey asked 120 workers [@roe-2020#asked].',
			'@roe-2020 [p. 3] asked workers.',
		),
	});
	const { text, why } = statements.get('supervision-keeps-people') ?? {};
	expect(text?.plain).toBe('As Roe (2020) found, workers stay.');
	expect(why?.plain).toBe('Roe (2020) asked workers.');
});

test('links sources to the statements whose text or why cites them', () => {
	const { sources } = guideOf({
		'sources/doe-2021.json': sourceText('doe-2021'),
		'training/one.mdx': topic('Workers named it first.', 'Workers named it first [@doe-2021#asked].'),
	});
	expect(sources.get('roe-2020')?.citedBy.map(({ number }) => number)).toEqual(['6.1.1', '6.1.2', '6.1.3']);
	expect(sources.get('doe-2021')?.citedBy.map(({ number }) => number)).toEqual(['6.1.2']);
});

test('lists sources by set, then by key', () => {
	const { sources } = guideOf({
		'sources/adams-2001.json': sourceText('adams-2001'),
		'sources/zhu-2001.json': sourceText('zhu-2001', { set: 'core' }),
		'sources/young-2025.json': sourceText('young-2025', { set: 'review' }),
	});
	expect([...sources.keys()]).toEqual(['young-2025', 'zhu-2001', 'adams-2001', 'roe-2020']);
});

test('collects what a page cites: summary, text between, statements, whys, rows', () => {
	const keys = ['sum-2001', 'loose-2002', 'text-2003', 'why-2004', 'row-2005'];
	const text = topicText('supervision', ['sum-2001', 'text-2003', 'text-2003', 'text-2003', 'text-2003']);
	const { sections } = guideOf({
		...Object.fromEntries(keys.map((key) => [`sources/${key}.json`, sourceText(key)])),
		'training/one.mdx': [
			['Nobody has looked.', 'Nobody has looked [@why-2004].'],
			[
				'\n---\n\n',
				'\nprogrammes:\n  - name: One\n    country: Ireland\n    form: classroom\n    sources: [row-2005]\n---\n\nWords between [@loose-2002].\n\n',
			],
		].reduce((all, [from = '', to = '']) => changed(all, from, to), text),
	});
	expect(sections[5]?.topics[0]?.keys).toEqual(keys);
	expect(sections[5]?.keys).toEqual(keys);
	expect(sections[5]?.topics[0]?.rows.programmes).toMatchObject([{ name: 'One', line: 21 }]);
	expect(sections[5]?.topics[0]?.rows.terms).toEqual([]);
});

test('relates topics both ways, whichever of them says so', () => {
	const pay = topicText('pay', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']);
	const { sections } = guideOf({ 'recruitment/pay.mdx': changed(pay, 'reviewed:', 'related: [training/one]\nreviewed:') });
	expect(sections[5]?.topics[0]?.related.map(({ path }) => path)).toEqual(['/recruitment/pay/']);
	expect(sections[4]?.topics[0]?.related.map(({ path }) => path)).toEqual(['/training/one/']);
});

test('a statement is newer where every source of its text is', () => {
	const { statements } = guideOf({
		'sources/new-2025.json': sourceText('new-2025', { newer: true }),
		'training/one.mdx': topicText('supervision', ['roe-2020', 'new-2025', 'new-2025', 'new-2025', 'new-2025']),
	});
	expect([...statements.values()].map(({ newer }) => newer)).toEqual([false, true, true]);
});

test('finds the statements of a section’s brief and of a reader’s tasks', () => {
	const { sections, audiences } = guideOf({ 'audiences/service-managers.yaml': audienceText('supervision') });
	expect(sections[5]?.inBrief.map(({ number }) => number)).toEqual(['6.1.1', '6.1.2', '6.1.3']);
	expect(audiences).toMatchObject([
		{ id: 'service-managers', path: '/for/service-managers/', tasks: [{ statements: [{ number: '6.1.1' }] }, {}, {}] },
	]);
});

describe('what is missing keeps nothing else from being seen', () => {
	test('a section without a record keeps its topics', () => {
		const { sections } = guideOf({ 'sections/training.yaml': undefined });
		expect(sections[5]).toMatchObject({ id: 'training', title: '', file: 'sections/training.yaml', topics: [{ slug: 'one' }] });
	});

	test('an unknown key, statement or topic is left out', () => {
		const { sections, statements } = guideOf({
			'sections/training.yaml': changed(sectionText('supervision'), '- supervision-named-first', '- supervision-named-last'),
			'training/one.mdx': topic('reviewed:', 'related: [training/two]\nreviewed:').replaceAll('roe-2020', 'doe-2021'),
		});
		expect(sections[5]?.inBrief.map(({ number }) => number)).toEqual(['6.1.1', '6.1.3']);
		expect(sections[5]?.topics[0]?.related).toEqual([]);
		expect(statements.get('supervision-keeps-people')).toMatchObject({ newer: false, text: { keys: ['doe-2021'] } });
	});

	test('the first of two statements with one id is found by it', () => {
		const { statements, sections } = guideOf({ 'training/two.mdx': changed(TOPIC, 'order: 1', 'order: 2') });
		expect(statements.get('supervision-keeps-people')?.topic).toBe('one');
		expect(sections[5]?.topics.map(({ statements: list }) => list.length)).toEqual([3, 3]);
	});
});

test.each([
	['one person', [{ family: 'Roe' }], 'Roe'],
	['a person with a particle', [{ family: 'Beer', 'non-dropping-particle': 'de' }], 'de Beer'],
	['two people', [{ family: 'Repper' }, { family: 'Carter' }], 'Repper and Carter'],
	['three people', [{ family: 'Roe' }, { family: 'Doe' }, { family: 'Poe' }], 'Roe et al.'],
	['a body', [{ literal: 'Health Service Executive' }], 'Health Service Executive'],
	['nobody', undefined, 'Peer support at work'],
])('the short author of a work by %s', (_, author, expected) => {
	const { csl } = source('roe-2020');
	expect(shortAuthor({ csl: { ...csl, author } })).toBe(expected);
});

test('an undated work is n.d. in a sentence', () => {
	const { csl } = source('roe-2020');
	const { guide } = evidenceOf({
		'sources/roe-nd.json': sourceText('roe-nd', { csl: { ...csl, id: 'roe-nd', DOI: '10.5555/roe-nd', issued: undefined } }),
	});
	expect(toCitedText('As @roe-nd found.', 1, guide.sources).plain).toBe('As Roe (n.d.) found.');
	expect(guide.sources.get('roe-nd')?.year).toBeNull();
});
