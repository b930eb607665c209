import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listKept, writeOfflineCopy } from '../../../src/build/offline-copy.ts';
import { KEPT_FILES, KEPT_SUMMARY, WORKER } from '../../../src/offline/kept.ts';

const FILES = {
	'index.html': '<h1>Home</h1>',
	'training/index.html': '<h1>Träining</h1>',
	'assets/a.js': 'a()',
	'print/index.html': 'all',
	'b.ris': 'TY',
};
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

let site: string;
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'guide-kept-'));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(join(site, name, '..'), { recursive: true });
		writeFileSync(join(site, name), text);
	}
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(site, name), 'utf8');

test('lists what is kept with its bytes and digest, in the order of the addresses', () => {
	expect(listKept(site)).toEqual([
		['', 13, integrity(FILES['index.html'])],
		['assets/a.js', 3, integrity('a()')],
		['training/', 18, integrity(FILES['training/index.html'])],
	]);
});

test('the summary counts the list and names it by its digest, which the worker holds', async () => {
	await writeOfflineCopy(site, '2026-11');
	const digest = integrity(read(KEPT_FILES));
	expect(JSON.parse(read(KEPT_SUMMARY))).toEqual({ edition: '2026-11', digest, files: 3, bytes: 34 });
	expect(read(WORKER)).toContain(digest);
	expect(read(WORKER)).not.toMatch(/\bimport\b|\bDIGEST\b/);
});

test('written again, the same site gives the same bytes, and a changed page another worker', async () => {
	const written = async () => {
		await writeOfflineCopy(site, '2026-11');
		return [KEPT_FILES, KEPT_SUMMARY, WORKER].map(read);
	};
	const first = await written();
	expect(await written()).toEqual(first);
	writeFileSync(join(site, 'training/index.html'), '<h1>Other</h1>');
	const [files, summary, worker] = await written();
	expect([files === first[0], summary === first[1], worker === first[2]]).toEqual([false, false, false]);
});
