import { expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { formatIssue } from '../../src/reading/issue.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { WHOLE } from '../whole.ts';
import { KINDS } from './kinds.ts';
import { type Trial, tryAll } from './try.ts';

/** Each kind is tried so many times, from a seed. */
const EACH = WHOLE ? 10 : 1;
const SEED = 2026;

const files = findContentFiles('src/content');
const named = ({ kind, file, line, region, said }: Trial) => `${kind} · ${region} · ${file}:${line} ${said.slice(0, 2).join(' ')}`;

test('the content as it is has no fault, so that every refusal is of the damage', () => {
	expect(toEvidence(files).faults.map(formatIssue)).toEqual([]);
});

test('every damage to the content is refused by file and line, or argued', { timeout: 300_000 * EACH }, () => {
	const trials = tryAll(KINDS, files, EACH, SEED);
	const of = (verdict: Trial['verdict']) => trials.filter((trial) => trial.verdict === verdict);
	console.log(`${trials.length} tried: ${of('refused').length} refused, ${of('argued').length} argued`);
	expect.soft(of('survived').map(named)).toEqual([]);
	expect.soft(of('misplaced').map(named)).toEqual([]);
	expect(trials.length).toBeGreaterThanOrEqual(60 * EACH);
	expect(of('refused').length).toBeGreaterThan(of('argued').length * 5);
	expect(new Set(trials.map(({ kind }) => kind))).toEqual(new Set(KINDS.map(({ name }) => name)));
});

test('the same seed damages the same places', () => {
	const some = KINDS.slice(0, 2);
	expect(tryAll(some, files, 1, 7)).toEqual(tryAll(some, files, 1, 7));
});
