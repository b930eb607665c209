import { expect, test } from 'vitest';
import {
	countReadings,
	notReadAgain,
	readingName,
	readingOf,
	readOn,
	strayReadings,
	withReadings,
} from '../../../src/evidence/readings.ts';
import { toRead } from '../../../src/evidence/to-read.ts';
import type { Guide, Statement } from '../../../src/evidence/model.ts';
import { changed, sourceText } from '../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../evidence.ts';

const ID = 'supervision-keeps-people';
const statementOf = (guide: Guide, id = ID): Statement => {
	const statement = guide.statements.get(id);
	if (!statement) throw new Error(id);
	return statement;
};
const { guide } = evidenceOf();
const readings = withReadings([statementOf(guide)], guide, '2026-12-01');
/** How the statement stands when what was read then is otherwise now. */
const stateAfter = (changes: Parameters<typeof evidenceOf>[0]) => {
	const now = evidenceOf({ ...changes, 'second-readings.json': JSON.stringify(readings) }).guide;
	return readingOf(statementOf(now), now);
};

test('a statement is unread until somebody records that it holds', () => {
	expect(readingOf(statementOf(guide), guide)).toBe('unread');
	expect(stateAfter({})).toBe('holds');
	const now = evidenceOf({ 'second-readings.json': JSON.stringify(readings) }).guide;
	expect(readOn(statementOf(now), now)).toBe('2026-12-01');
	expect(countReadings(now.statements.values(), now)).toEqual({ holds: 1, lapsed: 0, unread: 2 });
	expect(notReadAgain(now).map(({ passage, state }) => [readingName(passage), state])).toEqual([
		['statement:supervision-named-first', 'unread'],
		['statement:supervision-cost-unknown', 'unread'],
	]);
});

test('a reading lapses with the words, the why, a fact that is named, and its words; the day is no longer shown', () => {
	const file = 'training/one.mdx';
	expect(stateAfter({ [file]: topic('stay longer', 'stay much longer') })).toBe('lapsed');
	expect(stateAfter({ [file]: topic('asked 120 workers', 'asked 120 people') })).toBe('lapsed');
	expect(stateAfter({ [file]: topic('[@roe-2020#asked, p. 3;', '[@roe-2020#asked, p. 4;') })).toBe('lapsed');
	const facts = [
		{ id: 'asked', section: 'training' as const, fact: 'A survey asked 120 workers in peer support.', basis: 'abstract' as const },
	];
	expect(stateAfter({ 'sources/roe-2020.json': sourceText('roe-2020', { facts }) })).toBe('lapsed');
	const now = evidenceOf({ [file]: topic('stay longer', 'stay'), 'second-readings.json': JSON.stringify(readings) }).guide;
	expect(readOn(statementOf(now), now)).toBeUndefined();
});

test('a reading holds when lines are broken otherwise, another fact is added, or another statement changes', () => {
	const file = 'training/one.mdx';
	expect(stateAfter({ [file]: changed(TOPIC, 'text: Workers who have it', 'text: >-\n      Workers who\n      have it') })).toBe('holds');
	expect(stateAfter({ [file]: topic('Nobody has looked.', 'Nobody has looked yet.') })).toBe('holds');
	const asked = { id: 'asked', section: 'training' as const, fact: 'A survey asked 120 peer support workers.', basis: 'abstract' as const };
	const facts = [asked, { ...asked, id: 'other', fact: 'Another.' }];
	expect(stateAfter({ 'sources/roe-2020.json': sourceText('roe-2020', { facts, size: 'other' }) })).toBe('holds');
});

test('recording keeps the other readings, in order, and leaves out those of statements that are gone', () => {
	const gone = { ...readings, 'statement:gone': { words: 'a'.repeat(64), facts: 'b'.repeat(64), on: '2026-11-30' } };
	const now = evidenceOf({ 'second-readings.json': JSON.stringify(gone) }).guide;
	expect(strayReadings(now)).toEqual(['statement:gone']);
	const after = withReadings([statementOf(now, 'supervision-cost-unknown')], now, '2026-12-02');
	expect(Object.entries(after).map(([name, { on }]) => [name, on])).toEqual([
		['statement:supervision-cost-unknown', '2026-12-02'],
		[`statement:${ID}`, '2026-12-01'],
	]);
});

test('a statement is printed sentence by sentence beside the facts that each names', () => {
	const [text, why] = toRead(statementOf(guide), guide);
	expect(
		text?.sentences.map(({ words, supports }) => [
			words,
			supports.flatMap(({ named }) => named.map(({ source, facts }) => `${source.id}#${facts.map(({ id }) => id).join('+')}`)),
		]),
	).toEqual([['Workers who have it stay longer.', ['roe-2020#asked']]]);
	expect([why?.heading, why?.sentences.map(({ words }) => words)]).toEqual(['why', ['The survey asked 120 workers.']]);
});
