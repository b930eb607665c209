import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UserError } from '../../../src/build/user-error.ts';
import { writeEdition } from '../../../commands/write-edition.ts';

let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'guide-editions-'));
});
afterEach(() => rmSync(content, { recursive: true }));

/** Freezes an edition that says this. */
const freeze = (edition: string, words: string) =>
	writeEdition(edition, content, { [`editions/${edition}.json`]: words, 'editions/digests.json': `of ${words}` });
const written = () =>
	Object.fromEntries(readdirSync(join(content, 'editions')).map((name) => [name, readFileSync(join(content, 'editions', name), 'utf8')]));

test('writes the edition and the digests, and leaves nothing beside them', () => {
	freeze('2026-01', 'one');
	freeze('2026-02', 'two');
	expect(written()).toEqual({ '2026-01.json': 'one', '2026-02.json': 'two', 'digests.json': 'of two' });
});

test('takes no place of an edition that another has frozen meanwhile, and leaves the digests as that one wrote them', () => {
	freeze('2026-01', 'one');
	expect(() => freeze('2026-01', 'other')).toThrow(UserError);
	expect(() => freeze('2026-01', 'other')).toThrow(/editions\/2026-01\.json:1 {2}edition-exists {2}2026-01 is frozen → /);
	expect(written()).toEqual({ '2026-01.json': 'one', 'digests.json': 'of one' });
});
