import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/evidence/passages.ts';
import { audienceText, changed } from '../../content.ts';
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
		['title', 'sections/training.yaml:1', 'Training', 0, 0],
		['title', 'sections/training.yaml:2', 'Training', 0, 0],
		['section', 'sections/training.yaml:3', 'What the section answers.', 0, 0],
		['section', 'sections/training.yaml:4', 'For those who need it.', 0, 0],
		['section', 'sections/training.yaml:10', 'What it costs.', 0, 0],
		['section', 'sections/training.yaml:13', 'The first edition.', 0, 0],
		['title', 'training/one.mdx:2', 'How people stay', 0, 8],
		['summary', 'training/one.mdx:3', 'What keeps peer support workers in post.', 1, 0],
		['statement', 'training/one.mdx:9', 'Workers who have it stay longer.', 2, 0],
		['reason', 'training/one.mdx:11', 'One survey asked them.', 0, 3],
		['why', 'training/one.mdx:32', 'The survey asked 120 workers.', 1, 0],
		['statement', 'training/one.mdx:14', 'Settle it before the post is advertised.', 1, 0],
		['reason', 'training/one.mdx:16', 'The survey asked what helped.', 0, 2],
		['why', 'training/one.mdx:38', 'Workers named it first. The survey asked them.', 1, 0],
		['statement', 'training/one.mdx:19', 'What it costs is not known.', 2, 0],
		['why', 'training/one.mdx:44', 'Nobody has looked.', 0, 0],
		['why', 'training/one.mdx:46', 'The survey asked about other things.', 1, 0],
		['row', 'training/one.mdx:21', 'Two days; Ireland; days; 2; 5; classroom', 1, 1],
		['body', 'training/one.mdx:28', 'Between.', 1, 0],
		['title', 'audiences/service-managers.yaml:1', 'For service managers', 0, 0],
		['question', 'audiences/service-managers.yaml:2', '“Whom do we ask?”', 0, 0],
		['reader', 'audiences/service-managers.yaml:3', 'What to settle first.', 0, 0],
		...[8, 13, 18].flatMap((line, place) => [
			['task', `audiences/service-managers.yaml:${line}`, 'It comes up first.', 0, 0],
			['task', `audiences/service-managers.yaml:${line - 1}`, 'Settle it', 0, [3, 2, 3][place]],
			['task', `audiences/service-managers.yaml:${line + 2}`, 'It is settled', 0, [3, 2, 3][place]],
		]),
		['guide', 'guide.yaml:1', 'A small guide', 0, 0],
		['guide', 'guide.yaml:2', 'What the tests read.', 0, 0],
		['guide', 'guide.yaml:6', 'The tests', 0, 0],
	]);
});

test('a why is read sentence by sentence, each with what it names itself', () => {
	const passages = passagesOf(
		evidenceOf({ 'training/one.mdx': topic('Workers named it first.', 'Workers named it first [@roe-2020#asked]. It was early.') }),
	);
	const why = passages.find(({ kind, line }) => kind === 'why' && line === 30);
	expect(why?.sentences?.map((sentence) => sentence.filter(({ type }) => type === 'citation').length)).toEqual([1, 0, 1]);
});

test('a note on a change rests on the facts of its statement and of what took its place, and may say its figures again', () => {
	const frozen = FROZEN.map((one) => (one.kind === 'gap' ? { ...one, text: 'Of 45 nothing is known [@doe-2021].' } : one));
	const notes = passagesOf(
		evidenceOf({
			...editionFiles(editionOf('2025-12', frozen)),
			'changes.yaml':
				'changes:\n  - since: 2025-12\n    statements: [supervision-cost-unknown]\n    what: It said 45.\n    why: A source was read again.\n    instead: [supervision-named-first]\n',
		}),
	).filter(({ kind }) => kind === 'note');
	expect(notes.map(({ file, line, plain, support, repeats }) => [`${file}:${line}`, plain, support.length, repeats])).toEqual([
		['changes.yaml:4', 'It said 45.', 5, 'Of 45 nothing is known [@doe-2021].'],
		['changes.yaml:5', 'A source was read again.', 5, 'Of 45 nothing is known [@doe-2021].'],
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
