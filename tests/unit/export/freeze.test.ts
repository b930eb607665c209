import { expect, test } from 'vitest';
import { changesSince } from '../../../src/evidence/editions.ts';
import { toEditionFiles } from '../../../src/export/edition-files.ts';
import { freeze } from '../../../src/export/freeze.ts';
import { digestOf } from '../../../src/reading/digest.ts';
import { edition as editionSchema } from '../../../src/schema/edition.ts';
import { evidenceOf } from '../../evidence.ts';
import { FROZEN } from '../../editions.ts';

const { guide } = evidenceOf();
const frozen = freeze(guide, (key) => ({ label: `the label of ${key}`, reference: `the reference of ${key}` }));

test('an edition keeps the statements, the names of the topics and the sources as readers saw them', () => {
	expect(frozen).toEqual({
		edition: '2026-01',
		published: '2026-01-15',
		version: '1.0.0',
		title: 'A small guide',
		topics: { 'training/one': 'How people stay' },
		statements: FROZEN,
		references: { 'roe-2020': { label: 'the label of roe-2020', reference: 'the reference of roe-2020' } },
		facts: { 'roe-2020': { asked: digestOf('A survey asked 120 peer support workers.') } },
	});
	expect(editionSchema.parse(frozen)).toEqual(frozen);
});

test('nothing has changed since an edition that was frozen just now', () => {
	expect(changesSince(frozen, guide)).toEqual([]);
});

test('its file stands beside the digest of its bytes and those of the earlier editions', () => {
	const files = toEditionFiles(frozen, { '2025-06': 'a'.repeat(64) });
	const text = files['editions/2026-01.json'] ?? '';
	expect(Object.keys(files)).toEqual(['editions/2026-01.json', 'editions/digests.json']);
	expect(JSON.parse(text)).toEqual(frozen);
	expect(JSON.parse(files['editions/digests.json'] ?? '')).toEqual({ '2025-06': 'a'.repeat(64), '2026-01': digestOf(text) });
});

test('the digest is SHA-256 of the text in UTF-8', () => {
	expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	expect(digestOf('“é”')).not.toBe(digestOf('“e”'));
});
