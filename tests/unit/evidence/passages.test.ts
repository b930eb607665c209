import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/evidence/passages.ts';
import { audienceText, changed, sourceText } from '../../content.ts';
import { evidenceOf, TOPIC, topic } from '../../evidence.ts';

const ROW =
	'\nprogrammes:\n  - name: Two days\n    country: Ireland\n    length: { unit: days, from: 2, to: 5 }\n    form: classroom\n    sources: [roe-2020]\n---\n\n';

test('finds every stretch of guidance with its place and the sources that it rests on', () => {
	const passages = passagesOf(
		evidenceOf({
			'training/one.mdx': changed(TOPIC, '\n---\n\n', `${ROW}Between [@roe-2020].\n\n`),
			'audiences/service-managers.yaml': audienceText('supervision'),
		}),
	);
	const training = passages.filter(({ file }) => !/^sections\/(?!training)/.test(file));
	expect(training.map(({ kind, file, line, plain, restsOn }) => [kind, `${file}:${line}`, plain, restsOn.length])).toEqual([
		['section', 'sections/training.yaml:3', 'What the section answers.', 0],
		['section', 'sections/training.yaml:4', 'For those who need it.', 0],
		['section', 'sections/training.yaml:10', 'What it costs.', 0],
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
		...[8, 13, 18].flatMap((line, place) => [
			['task', `audiences/service-managers.yaml:${line}`, 'It comes up first.', [2, 1, 1][place]],
			['task', `audiences/service-managers.yaml:${line - 1}`, 'Settle it', [2, 1, 1][place]],
			['task', `audiences/service-managers.yaml:${line + 2}`, 'It is settled', [2, 1, 1][place]],
		]),
	]);
});

test('a why rests on the sources of its statement and on its own', () => {
	const passages = passagesOf(
		evidenceOf({
			'sources/doe-2021.json': sourceText('doe-2021'),
			'training/one.mdx': topic('Workers named it first.', 'Workers named it first [@doe-2021].'),
		}),
	);
	expect(passages.find(({ kind, line }) => kind === 'why' && line === 28)).toMatchObject({
		keys: ['doe-2021'],
		restsOn: ['roe-2020', 'doe-2021'],
	});
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
    sources: [roe-2020]
---

`,
	);
	const row = passagesOf(evidenceOf({ 'training/one.mdx': undefined, 'effectiveness/one.mdx': text })).find(({ kind }) => kind === 'row');
	expect(row?.plain).toContain('0.8');
	expect(row?.plain).not.toContain('99');
});
