import { expect, test } from 'vitest';
import { answersResting, oneLine, statementsUnanswered } from '../../../src/evidence/answers.ts';
import { readingOf, strayReadings, withReadings } from '../../../src/evidence/readings.ts';
import { answerFiles, audienceText, changed } from '../../content.ts';
import { evidenceOf, topic } from '../../evidence.ts';

const FILES = answerFiles('supervision');
const FIRST = 'answers/first.yaml';
const { guide } = evidenceOf(FILES);
const first = guide.answers[0];
if (!first) throw new Error('no answer');

test('an answer has its address, its line beside a question, and the statements that it names in order, then the further ones', () => {
	expect(first).toMatchObject({ slug: 'first', path: '/answers/first/', urgentHelp: false, tools: ['supervision'] });
	expect(oneLine(first)).toBe('Settle it before you advertise.');
	expect(first.statements.map(({ id }) => id)).toEqual(['supervision-named-first', 'supervision-keeps-people', 'supervision-cost-unknown']);
	expect(first.related.map(({ slug }) => slug)).toEqual(['second', 'third']);
	expect(first.sure.line).toBe(11);
});

test('answers stand in the order of the readers’ stages, then by name', () => {
	const stages = 'stages:\n  - title: Before\n    answers: [third, first]\ntasks:';
	const now = evidenceOf({ ...FILES, 'audiences/service-managers.yaml': changed(audienceText('supervision'), 'tasks:', stages) }).guide;
	expect(now.answers.map(({ slug }) => slug)).toEqual(['third', 'first', 'second']);
	expect(now.audiences[0]?.stages.map(({ title, answers }) => [title, answers.map(({ slug }) => slug)])).toEqual([
		['Before', ['third', 'first']],
	]);
});

test('finds the answers that rest on statements, and the statements that no answer uses', () => {
	const text = changed(FILES[FIRST] as string, 'statements: [supervision-cost-unknown]', 'statements: []');
	const less = changed(text, 'Nobody knows what it costs [#supervision-cost-unknown].', 'Nobody knows [own].');
	const now = evidenceOf({ ...FILES, [FIRST]: less }).guide;
	const gap = now.statements.get('supervision-cost-unknown');
	expect(answersResting(gap ? [gap] : [], now).map(({ slug }) => slug)).toEqual(['second', 'third']);
	expect(answersResting([...now.statements.values()], now).map(({ slug }) => slug)).toEqual(['second', 'third', 'first']);
	expect(statementsUnanswered(now)).toEqual([]);
	expect(statementsUnanswered(evidenceOf({ [FIRST]: less }).guide).map(({ id }) => id)).toEqual(['supervision-cost-unknown']);
});

test('the second reading of an answer lapses with its words and with a statement that it names, and with no other', () => {
	const readings = JSON.stringify(withReadings([first], guide, '2026-12-01'));
	const stateAfter = (changes: Parameters<typeof evidenceOf>[0]) => {
		const now = evidenceOf({ ...FILES, ...changes, 'second-readings.json': readings }).guide;
		const answer = now.answers.find(({ slug }) => slug === 'first');
		return answer && readingOf(answer, now);
	};
	const text = FILES[FIRST] as string;
	expect(stateAfter({})).toBe('holds');

	expect(stateAfter({ [FIRST]: changed(text, 'Settle it before', 'Settle it long before') })).toBe('lapsed');
	expect(stateAfter({ [FIRST]: changed(text, 'country: Scotland', 'country: Wales') })).toBe('lapsed');
	expect(stateAfter({ 'training/one.mdx': topic('stay longer', 'stay much longer') })).toBe('lapsed');
	expect(stateAfter({ 'training/one.mdx': topic('asked 120 workers', 'asked 120 people') })).toBe('lapsed');
	expect(stateAfter({ 'answers/second.yaml': undefined, 'answers/third.yaml': undefined })).toBe('holds');
	const gone = evidenceOf({ 'second-readings.json': readings }).guide;
	expect(strayReadings(gone)).toEqual(['answer:first']);
});
