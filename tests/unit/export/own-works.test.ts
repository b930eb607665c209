import { expect, test } from 'vitest';
import { guideWork, sectionWork, statementWork, topicWork } from '../../../src/export/own-works.ts';
import { toInText, toReference } from '../../../src/citation/citations.ts';
import { toReferences } from '../../../src/citation/references.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf();
const own = { about: guide.about, at: (path: string) => `https://guide.example${path}` };
const section = guide.sections.find(({ id }) => id === 'training');
const topic = section?.topics[0];
const statement = topic?.statements[1];
if (!section || !topic || !statement) throw new Error('the smallest content has a section, a topic and statements');

/** Before the tests: setting up four styles takes longer than a test may. */
const references = toReferences(statementWork(own, statement).csl, toReference, toInText);

test('the guide is an online report of its publisher, in its edition', () => {
	expect(guideWork(own)).toEqual({
		csl: {
			id: 'a-small-guide-2026-01',
			type: 'report',
			title: 'A small guide',
			author: [{ literal: 'The tests' }],
			issued: { 'date-parts': [[2026, 1, 15]] },
			edition: 'January 2026 edition',
			publisher: 'The tests',
			URL: 'https://guide.example/',
			genre: 'Online guide',
		},
	});
});

test('a section, a topic and a statement are parts of it, each under its permanent address and a key of its own', () => {
	expect(
		[sectionWork(own, section), topicWork(own, topic), statementWork(own, statement)].map(({ csl }) => [
			csl.id,
			csl.type,
			csl.title,
			csl['container-title'],
			csl.URL,
		]),
	).toEqual([
		['a-small-guide-2026-01-training', 'chapter', 'Training', 'A small guide', 'https://guide.example/training/'],
		['a-small-guide-2026-01-training-one', 'chapter', 'How people stay', 'A small guide', 'https://guide.example/training/one/'],
		[
			'a-small-guide-2026-01-supervision-named-first',
			'chapter',
			'Statement 6.1.2: Settle it before the post is advertised',
			'A small guide',
			'https://guide.example/training/one/#supervision-named-first',
		],
	]);
});

test('a statement’s reference in every style', () => {
	expect(references).toEqual([
		{
			style: 'apa',
			name: 'APA 7',
			html: 'The tests. (2026). Statement 6.1.2: Settle it before the post is advertised. In <i>A small guide</i> (January 2026 edition). https://guide.example/training/one/#supervision-named-first',
			inText: '(The tests, 2026)',
			letters: ['(The tests, 2026a)', '(The tests, 2026b)'],
		},
		{
			style: 'vancouver',
			name: 'Vancouver',
			html: 'The tests. Statement 6.1.2: Settle it before the post is advertised. In: A small guide [Internet]. January 2026 edition. The tests; 2026. Available from: https://guide.example/training/one/#supervision-named-first',
			inText: '(1)',
		},
		{
			style: 'harvard',
			name: 'Harvard (Cite Them Right)',
			html: 'The tests (2026) ‘Statement 6.1.2: Settle it before the post is advertised’, <i>A small guide</i>. January 2026 edition. The tests. Available at: https://guide.example/training/one/#supervision-named-first<span class="accessed" hidden> (Accessed: <time></time>)</span>.',
			inText: '(The tests, 2026)',
			letters: ['(The tests, 2026a)', '(The tests, 2026b)'],
		},
		{
			style: 'chicago',
			name: 'Chicago author–date',
			html: 'The tests. 2026. “Statement 6.1.2: Settle It before the Post Is Advertised.” In <i>A Small Guide</i>, January 2026 edition. The tests. https://guide.example/training/one/#supervision-named-first.',
			inText: '(The tests 2026)',
			letters: ['(The tests 2026a)', '(The tests 2026b)'],
		},
	]);
});
