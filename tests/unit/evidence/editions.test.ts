import { describe, expect, test } from 'vitest';
import { changeSince, changesSince, everyChange, newestEdition, notesSince } from '../../../src/evidence/editions.ts';
import type { FrozenStatement } from '../../../src/schema/edition.ts';
import { editionFiles, editionOf, FROZEN } from '../../editions.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf();
/** What differs from an edition that had the first statement otherwise. */
const since = (fields: Partial<FrozenStatement>) =>
	changesSince(
		editionOf(
			'2025-12',
			FROZEN.map((one, place) => (place === 0 ? { ...one, ...fields } : one)),
		),
		guide,
	);

describe('what is other than it was in an edition', () => {
	test('nothing, where all is the same', () => {
		expect(changesSince(editionOf('2025-12'), guide)).toEqual([]);
	});

	test.each<[string, Partial<FrozenStatement>, string[]]>([
		['the words', { text: 'Workers who have it stay [@roe-2020#asked, p. 3; @roe-2020#asked].' }, ['words']],
		['a source', { text: 'Workers who have it stay longer [@roe-2020#asked, p. 3].' }, ['sources']],
		['the place in a source', { text: 'Workers who have it stay longer [@roe-2020#asked, p. 4; @roe-2020#asked].' }, ['sources']],
		['the grade', { certainty: 'moderate' }, ['certainty']],
		['the claim', { claim: 'effect' }, ['certainty']],
		['a fact', { text: 'Workers who have it stay longer [@roe-2020#other, p. 3; @roe-2020#asked].' }, ['sources']],
		['the kind', { kind: 'gap', claim: undefined }, ['certainty']],
		['several things', { text: 'They stay [@roe-2020#asked].', certainty: 'high' }, ['words', 'sources', 'certainty']],
	])('%s', (_, fields, differences) => {
		expect(since(fields).map((change) => [change.frozen.id, change.differences])).toEqual([['supervision-keeps-people', differences]]);
	});

	test.each<[string, Partial<FrozenStatement>]>([
		['the order of the sources', { text: 'Workers who have it stay longer [@roe-2020#asked; @roe-2020#asked, p. 3].' }],
		['spaces', { text: 'Workers  who have it stay longer [@roe-2020#asked, p. 3;  @roe-2020#asked].' }],
		['its number', { number: '6.9.9' }],
		[
			'that the first edition named no facts, made no claim and said where nobody had graded',
			{ text: 'Workers who have it stay longer [@roe-2020, p. 3; @roe-2020].', claim: undefined, certainty: 'not appraised' },
		],
		['the reason of its certainty', { reason: 'Another reason.' }],
	])('not %s', (_, fields) => {
		expect(since(fields)).toEqual([]);
	});

	test('a statement that is gone is withdrawn', () => {
		const gone: FrozenStatement = {
			id: 'gone',
			number: '6.1.4',
			section: 'training',
			topic: 'one',
			kind: 'gap',
			text: 'Gone [@roe-2020#asked].',
		};
		const edition = editionOf('2025-12', [...FROZEN, gone]);
		expect(changesSince(edition, guide)).toEqual([{ frozen: gone, differences: ['withdrawn'] }]);
		expect(changeSince(edition, 'gone', guide)?.differences).toEqual(['withdrawn']);
		expect(changeSince(edition, 'supervision-named-first', guide)).toBeUndefined();
		expect(changeSince(edition, 'never-was', guide)).toBeUndefined();
	});
});

describe('the editions of the guide', () => {
	const older = editionOf(
		'2025-06',
		FROZEN.map((one) => (one.kind === 'gap' ? { ...one, text: 'Its cost is unknown [@roe-2020#asked].' } : one)),
	);
	const withEditions = evidenceOf(editionFiles(editionOf('2025-12'), older)).guide;

	test('stand the oldest first, each at its address', () => {
		expect(withEditions.editions.map(({ edition, path }) => [edition, path])).toEqual([
			['2025-06', '/editions/2025-06/'],
			['2025-12', '/editions/2025-12/'],
		]);
		expect(newestEdition(withEditions)?.edition).toBe('2025-12');
		expect(newestEdition(guide)).toBeUndefined();
	});

	test('are each compared with the one after it, the newest with the guide as it is', () => {
		expect(everyChange(withEditions).map(({ edition, changes }) => [edition.edition, changes.map(({ frozen }) => frozen.id)])).toEqual([
			['2025-06', ['supervision-cost-unknown']],
			['2025-12', []],
		]);
	});
});

describe('statements that are no longer where an edition had them', () => {
	const [first, ...others] = FROZEN;
	if (!first) throw new Error('there are frozen statements');
	const gone: FrozenStatement = { ...first, id: 'gone', number: '6.1.9' };
	const moved: FrozenStatement = { ...first, topic: 'elsewhere' };
	const { former } = evidenceOf({
		...editionFiles(editionOf('2025-12', [moved, ...others, gone])),
		'changes.yaml': 'changes:\n  - since: 2025-12\n    statement: gone\n    what: Withdrawn.\n    why: Its source was.\n',
	}).guide;

	test('keep their address', () => {
		expect(former.map(({ path }) => path)).toEqual(['/training/elsewhere/#supervision-keeps-people', '/training/one/#gone']);
	});

	test('a moved one leads to where it is, a withdrawn one says why', () => {
		expect(former.map(({ now, note }) => [now?.path, note?.why])).toEqual([
			['/training/one/#supervision-keeps-people', undefined],
			[undefined, 'Its source was.'],
		]);
	});
});

test('notes on a statement since an edition come the oldest first', () => {
	const note = (since: string, statement: string) => ({ since, statement, what: since, why: '', instead: [] });
	const notes = [note('2026-01', 'a'), note('2025-12', 'a'), note('2025-12', 'b'), note('2025-06', 'a')];
	expect(notesSince(notes, '2025-12', 'a').map(({ what }) => what)).toEqual(['2025-12', '2026-01']);
});
