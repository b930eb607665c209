import { describe, expect, test } from 'vitest';
import { editionBehind } from '../../../../src/evidence/checks/edition-behind.ts';
import type { EditionRecord, FrozenStatement } from '../../../../src/schema/edition.ts';
import { changed, GUIDE } from '../../../content.ts';
import { editionFiles, editionOf, FROZEN } from '../../../editions.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const UNDO = 'undo that, or write the next edition in guide.yaml';
/** The smallest content after its own edition was frozen, with other statements or fields. */
const after = (statements: readonly FrozenStatement[] = FROZEN, fields: Partial<EditionRecord> = {}) =>
	editionBehind(evidenceOf(editionFiles({ ...editionOf('2026-01', statements), version: '1.0.0', ...fields })));
const frozen = (kind: FrozenStatement['kind'], fields: Partial<FrozenStatement>) =>
	FROZEN.map((one) => (one.kind === kind ? { ...one, ...fields } : one));

test('passes without an edition, where nothing is other than it was, and after an earlier edition', () => {
	expect(editionBehind(evidenceOf())).toEqual([]);
	expect(after()).toEqual([]);
	const earlier = editionOf('2025-12', frozen('gap', { text: 'Unknown [@roe-2020#asked].', number: '6.2.3' }));
	expect(editionBehind(evidenceOf(editionFiles(earlier)))).toEqual([]);
});

test('names the edition of a statement that says something else', () => {
	expect(after(frozen('advice', { text: 'Settle it first [@roe-2020#asked].' }))).toEqual([
		{
			rule: 'edition-behind',
			file: 'guide.yaml',
			line: 3,
			found: 'edition 2026-01, and 1 of the statements of the frozen edition 2026-01 have changed',
			fix: 'write the year and month of the next edition in `edition`, and its day in `published`',
		},
	]);
});

describe('names, the first of a file,', () => {
	test.each<[string, readonly FrozenStatement[], number, string]>([
		['a statement that is new', FROZEN.slice(0, 2), 17, '`supervision-cost-unknown`, which is not in the frozen edition 2026-01'],
		[
			'a statement with the number of another',
			FROZEN.map((one, place) => ({ ...one, number: `6.1.${[1, 3, 2][place] ?? 0}` })),
			12,
			'`supervision-named-first` is 6.1.2, and 6.1.3 in the frozen edition 2026-01',
		],
		[
			'a statement of another topic',
			frozen('gap', { topic: 'other' }),
			17,
			'`supervision-cost-unknown`, which is of training/other in the frozen edition 2026-01',
		],
		[
			'a statement of another section',
			frozen('gap', { section: 'recruitment' }),
			17,
			'`supervision-cost-unknown`, which is of recruitment/one in the frozen edition 2026-01',
		],
		[
			'a topic in another place',
			FROZEN.map((one) => ({ ...one, number: one.number.replace('6.1', '6.3') })),
			4,
			'the topic is 6.1, and 6.3 in the frozen edition 2026-01',
		],
	])('%s', (_, statements, line, found) => {
		expect(after(statements)).toEqual([{ rule: 'edition-behind', file, line, found, fix: UNDO }]);
	});
});

test.each<[Partial<EditionRecord>, number, string]>([
	[{ published: '2026-01-10' }, 4, '`published` is 2026-01-15, and 2026-01-10 in the frozen edition 2026-01'],
	[{ version: '0.9.0' }, 5, '`version` is 1.0.0, and 0.9.0 in the frozen edition 2026-01'],
	[{ title: 'A guide' }, 1, '`title` is A small guide, and A guide in the frozen edition 2026-01'],
])('names what the guide says otherwise of itself than %j', (fields, line, found) => {
	expect(after(FROZEN, fields)).toEqual([
		{ rule: 'edition-behind', file: 'guide.yaml', line, found, fix: 'put it back, or write the next edition in `edition`' },
	]);
});

test('names an edition of before the one that is frozen, and no more', () => {
	const files = editionFiles(editionOf('2026-02', frozen('gap', { number: '6.2.3' })));
	expect(editionBehind(evidenceOf(files))).toMatchObject([
		{ file: 'guide.yaml', line: 3, found: 'edition 2026-01, where 2026-02 is frozen' },
	]);
});

test('ignores all of it in a later edition', () => {
	const later = changed(changed(GUIDE, 'edition: 2026-01', 'edition: 2026-02'), '2026-01-15', '2026-02-15');
	const files = { ...editionFiles(editionOf('2026-01', FROZEN.slice(1))), 'guide.yaml': later, [file]: topic('order: 1', 'order: 2') };
	expect(editionBehind(evidenceOf(files))).toEqual([]);
});
