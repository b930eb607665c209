import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/evidence/passages.ts';
import { audienceText, changed, sourceText } from '../../content.ts';
import { editionFiles, editionOf, FROZEN } from '../../editions.ts';
import { evidenceOf, TOPIC, topic } from '../../evidence.ts';

const ROW =
	'\nprogrammes:\n  - name: Two days\n    country: Ireland\n    length: { unit: days, from: 2, to: 5 }\n    form: classroom\n    sources: [roe-2020#asked]\n---\n\n';

test('finds every stretch of guidance with its place and the sources that it rests on', () => {
	const passages = passagesOf(
		evidenceOf({
			'training/one.mdx': changed(TOPIC, '\n---\n\n', `${ROW}Between [@roe-2020#asked].\n\n`),
			'audiences/service-managers.yaml': audienceText('supervision'),
		}),
	);
	const training = passages.filter(({ file }) => !/^sections\/(?!training)/.test(file));
	expect(
		training.map(({ kind, file, line, plain, items, support }) => [kind, `${file}:${line}`, plain, items.length, support.length]),
	).toEqual([
		['title', 'sections/training.yaml:1', 'Training', 0],
		['title', 'sections/training.yaml:2', 'Training', 0],
		['section', 'sections/training.yaml:3', 'What the section answers.', 0],
		['section', 'sections/training.yaml:4', 'For those who need it.', 0],
		['section', 'sections/training.yaml:10', 'What it costs.', 0],
		['section', 'sections/training.yaml:13', 'The first edition.', 0],
		['title', 'training/one.mdx:2', 'How people stay', 1],
		['summary', 'training/one.mdx:3', 'What keeps peer support workers in post.', 1],
		['statement', 'training/one.mdx:9', 'Workers who have it stay longer.', 1],
		['reason', 'training/one.mdx:11', 'One survey asked them.', 1],
		['why', 'training/one.mdx:30', 'The survey asked 120 workers.', 2],
		['statement', 'training/one.mdx:14', 'Settle it before the post is advertised.', 1],
		['reason', 'training/one.mdx:16', 'The survey asked what helped.', 1],
		['why', 'training/one.mdx:36', 'Workers named it first.', 1],
		['statement', 'training/one.mdx:19', 'What it costs is not known.', 1],
		['why', 'training/one.mdx:42', 'Nobody has looked.', 1],
		['row', 'training/one.mdx:21', 'Two days; Ireland; days; 2; 5; classroom', 1],
		['body', 'training/one.mdx:28', 'Between.', 1],
		['title', 'audiences/service-managers.yaml:1', 'For service managers', 0],
		['question', 'audiences/service-managers.yaml:2', '“Whom do we ask?”', 0],
		['reader', 'audiences/service-managers.yaml:3', 'What to settle first.', 0],
		...[8, 13, 18].flatMap((line, place) => [
			['task', `audiences/service-managers.yaml:${line}`, 'It comes up first.', [2, 1, 1][place]],
			['task', `audiences/service-managers.yaml:${line - 1}`, 'Settle it', [2, 1, 1][place]],
			['task', `audiences/service-managers.yaml:${line + 2}`, 'It is settled', [2, 1, 1][place]],
		]),
		['guide', 'guide.yaml:1', 'A small guide', 0],
		['guide', 'guide.yaml:2', 'What the tests read.', 0],
		['guide', 'guide.yaml:6', 'The tests', 0],
	]);
});

test('a why rests on the sources of its statement and on its own', () => {
	const passages = passagesOf(
		evidenceOf({
			'sources/doe-2021.json': sourceText('doe-2021'),
			'training/one.mdx': topic('Workers named it first.', 'Workers named it first [@doe-2021#asked].'),
		}),
	);
	expect(passages.find(({ kind, line }) => kind === 'why' && line === 28)).toMatchObject({
		keys: ['doe-2021'],
		restsOn: ['roe-2020', 'doe-2021'],
	});
});

test('a note on a change rests on what its statement cites and cited, and may say its figures again', () => {
	const frozen = FROZEN.map((one) => (one.kind === 'gap' ? { ...one, text: 'Of 45 nothing is known [@doe-2021#asked].' } : one));
	const notes = passagesOf(
		evidenceOf({
			...editionFiles(editionOf('2025-12', frozen)),
			'changes.yaml':
				'changes:\n  - since: 2025-12\n    statement: supervision-cost-unknown\n    what: It said 45.\n    why: A source was read again.\n',
		}),
	).filter(({ kind }) => kind === 'note');
	expect(notes.map(({ file, line, plain, restsOn, repeats }) => [`${file}:${line}`, plain, restsOn, repeats])).toEqual([
		['changes.yaml:4', 'It said 45.', ['roe-2020', 'doe-2021'], 'Of 45 nothing is known [@doe-2021#asked].'],
		['changes.yaml:5', 'A source was read again.', ['roe-2020', 'doe-2021'], 'Of 45 nothing is known [@doe-2021#asked].'],
	]);
});

test('the level of an interval is no figure of a row', () => {
	const text = changed(
		TOPIC,
		'\n---\n\n',
		`
outcomes:
  - outcome: recovery
    group: recovery
    comparison: usual care
    measure: risk ratio
    estimate: 0.8
    low: 0.5
    high: 0.9
    level: 99
    better: lower
    inWords: fewer
    direction: favours peer support
    certainty: low
    sources: [roe-2020#asked]
---

`,
	);
	const row = passagesOf(evidenceOf({ 'training/one.mdx': undefined, 'effectiveness/one.mdx': text })).find(({ kind }) => kind === 'row');
	expect(row?.plain).toContain('0.8');
	expect(row?.plain).not.toContain('99');
});
