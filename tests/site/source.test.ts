import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BIBTEX, RIS } from '../unit/commands/references.ts';

describe('npm run import:source', { timeout: 30_000 }, () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'guide-source-'));
		mkdirSync(join(folder, 'sources'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function source(...files: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
		return new Promise((done) =>
			execFile(
				process.execPath,
				['commands/import-source.ts', ...files.map((file) => join(folder, file))],
				{ env: { ...process.env, GUIDE_CONTENT: folder } },
				(error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
			),
		);
	}
	const records = () => readdirSync(join(folder, 'sources')).sort();

	test('writes a record and names what only a reader of the work can fill in', async () => {
		writeFileSync(join(folder, 'one.bib'), BIBTEX);
		const { code, stdout } = await source('one.bib');
		expect(code).toBe(0);
		expect(records()).toEqual(['akerblom-2024.json']);
		const record = JSON.parse(readFileSync(join(folder, 'sources/akerblom-2024.json'), 'utf8')) as Record<string, unknown>;
		expect(record).toMatchObject({ id: 'akerblom-2024', set: 'wider', newer: true, audited: false });
		for (const field of ['kind', 'facts', 'verified', 'citedByReview'])
			expect(stdout).toMatch(new RegExp(`sources/akerblom-2024\\.json:\\d+ {2}(?:missing-field|wrong-value) {2}.*\`${field}\``));
	});

	test('reads BibLaTeX and PubMed’s own form, asks for a date that cannot be read, and lists what is not in the record', async () => {
		writeFileSync(
			join(folder, 'one.bib'),
			'@article{k, title = {One}, author = {Doe, Ann and others}, journaltitle = {Journal}, date = {2019/2020}, abstract = {Words.}}\n@article{b, title\n',
		);
		writeFileSync(join(folder, 'two.ris'), 'PMID- 31234567\nTI  - Two.\nFAU - Roe, B\nDP  - 2018 May\nJT  - Journal\n');
		const { code, stdout, stderr } = await source('one.bib', 'two.ris');
		expect(code).toBe(1);
		expect(records()).toEqual(['doe-2019.json', 'roe-2018.json']);
		expect(stdout).toMatch(
			/sources\/doe-2019\.json:\d+ {2}wrong-value {2}`csl\.issued\.date-parts\[1\]\[1\]` is “2019\/2020” → write a year, or /,
		);
		expect(stdout).toContain('  author: the list ends with “and others” or “et al.” → add the names that are missing\n');
		expect(stdout).toContain('  in the file and not in the record: abstract “Words.”\n');
		expect(stderr).toBe(
			`${join(folder, 'one.bib')}:3  unreadable-reference  the entry \`b\` cannot be read from this line on → export it as .bib, .ris, .nbib or CSL-JSON, and run this again\n`,
		);
	});

	test('reads the form “a source to add”, with what was read in the work', async () => {
		const form = (reference: string) =>
			[
				'### The work\n\n10.1000/abc',
				`### The reference\n\n\`\`\`text\n${reference}\n\`\`\``,
				'### What it says\n\n- 12 of 30 stayed.\n- They were paid.',
				'### Where you read it\n\nhttps://example.org/work',
				'### What it adds\n\nContradicts 6.2.1',
			].join('\r\n\r\n');
		writeFileSync(join(folder, 'issue.md'), form(BIBTEX));
		const { code, stdout, stderr } = await source('issue.md');
		expect([code, stderr]).toEqual([0, '']);
		const record = JSON.parse(readFileSync(join(folder, 'sources/akerblom-2024.json'), 'utf8')) as Record<string, unknown>;
		expect(record).toMatchObject({
			facts: [{ fact: '12 of 30 stayed.' }, { fact: 'They were paid.' }],
			verified: [{ url: 'https://example.org/work' }],
		});
		expect(stdout).toContain('no `facts[1].basis` → add it, with one of: ');
		expect(stdout).toContain('  said to add: Contradicts 6.2.1\n');
		writeFileSync(join(folder, 'issue.md'), form('').replace('10.1000/abc', 'https://example.org/work'));
		expect((await source('issue.md')).stderr).toMatch(/issue\.md:3 {2}no-reference {2}no DOI and no reference → /);
		expect(records()).toEqual(['akerblom-2024.json']);
	});

	test('never overwrites, and writes no second record of a work', async () => {
		writeFileSync(join(folder, 'sources/akerblom-2024.json'), '{}');
		writeFileSync(join(folder, 'held.json'), '{ "akerblom-2024b": "author not seen" }');
		writeFileSync(join(folder, 'one.bib'), BIBTEX);
		await source('one.bib');
		expect(readFileSync(join(folder, 'sources/akerblom-2024.json'), 'utf8')).toBe('{}');
		expect(records()).toEqual(['akerblom-2024.json', 'akerblom-2024c.json']);
		const { code, stdout } = await source('one.bib');
		expect(code).toBe(0);
		expect(stdout).toBe('sources/akerblom-2024c.json:1  duplicate-source  holds 10.1000/abc already → nothing was written for it\n');
		expect(records().length).toBe(2);
	});

	test('takes the same title and year for the same work where one of the two has no DOI, however it is written', async () => {
		const ris = RIS.replace('DO  - 10.1000/abc\n', '');
		writeFileSync(join(folder, 'one.ris'), ris + ris.replace('A title', 'A <i>Tïtle</i>.'));
		const { code, stdout } = await source('one.ris', 'one.ris');
		expect(code).toBe(0);
		expect(records()).toEqual(['berg-2021.json']);
		const twins = stdout.split('\n').filter((line) => line.includes('duplicate-source'));
		expect(twins).toEqual([
			'sources/berg-2021.json:1  duplicate-source  holds “A Tïtle.” of the same year already → nothing was written for it',
			'sources/berg-2021.json:1  duplicate-source  holds “A title” of the same year already → nothing was written for it',
			'sources/berg-2021.json:1  duplicate-source  holds “A Tïtle.” of the same year already → nothing was written for it',
		]);
		writeFileSync(join(folder, 'other.ris'), ris.replace('2021', '2022') + ris.replace('A title', 'Another title'));
		await source('other.ris');
		expect(records()).toEqual(['berg-2021.json', 'berg-2021b.json', 'berg-2022.json']);
	});

	test('tells works of one title and year apart by their DOIs', async () => {
		writeFileSync(join(folder, 'one.ris'), RIS + RIS.replace('10.1000/abc', '10.1000/def'));
		await source('one.ris');
		expect(records()).toEqual(['berg-2021.json', 'berg-2021b.json']);
	});

	test('says how many references have no title, and writes the others', async () => {
		writeFileSync(join(folder, 'one.ris'), RIS + RIS.replace('TI  - A title\n', ''));
		const { code, stderr } = await source('one.ris');
		expect(code).toBe(1);
		expect(stderr).toBe(
			`${join(folder, 'one.ris')}:1  no-title  1 reference without a title, left out → give each a title and run this again\n`,
		);
		expect(records()).toEqual(['berg-2021.json']);
	});

	test('refuses every file that cannot be read before it writes anything', async () => {
		writeFileSync(join(folder, 'good.ris'), RIS);
		writeFileSync(join(folder, 'old.ris'), Buffer.from(RIS.replace('Berg', 'Müller'), 'latin1'));
		mkdirSync(join(folder, 'more.ris'));
		const at = (name: string) => join(folder, name);
		expect(await source('good.ris', 'old.ris', 'more.ris', 'good.ris/x')).toEqual({
			code: 1,
			stdout: '',
			stderr: [
				`${at('old.ris')}:3  not-utf-8  bytes that are not UTF-8 → save the file as UTF-8`,
				`${at('more.ris')}:1  missing-file  a folder, not a file → npm run import:source -- reference.bib`,
				`${at('good.ris/x')}:1  missing-file  no such file → npm run import:source -- reference.bib`,
				'',
			].join('\n'),
		});
		expect(records()).toEqual([]);
	});

	describe('says in a line what is wrong with the content around it', () => {
		beforeEach(() => writeFileSync(join(folder, 'one.ris'), RIS));

		test('all that is no JSON', async () => {
			writeFileSync(join(folder, 'held.json'), '{ "a": }');
			writeFileSync(join(folder, 'sources/roe-2020.json'), '{\n');
			const { code, stderr } = await source('one.ris');
			expect(code).toBe(1);
			expect(stderr.trimEnd().split('\n')).toEqual([
				expect.stringMatching(/^held\.json:1 {2}malformed-json {2}.+ → /),
				expect.stringMatching(/^sources\/roe-2020\.json:2 {2}malformed-json {2}.+ → /),
			]);
		});

		test('a folder in the place of a record', async () => {
			mkdirSync(join(folder, 'sources/roe-2020.json'));
			expect((await source('one.ris')).stderr).toBe(
				'sources/roe-2020.json:1  not-a-file  cannot be read (EISDIR) → put a file there that can be read\n',
			);
		});

		test('no folder of sources', async () => {
			rmSync(join(folder, 'sources'), { recursive: true });
			expect(await source('one.ris')).toEqual({
				code: 1,
				stdout: '',
				stderr: `${join(folder, 'sources')}:1  missing-folder  no folder of source records → make it, or set GUIDE_CONTENT\n`,
			});
		});

		test('no content', async () => {
			rmSync(folder, { recursive: true });
			expect((await source('one.ris')).stderr).toMatch(/^\S+:1 {2}missing-folder {2}no content folder → .+\n$/);
		});
	});

	test('says what to do where no file is named, or none is there', async () => {
		expect(await source()).toEqual({
			code: 1,
			stdout: '',
			stderr: 'environment:1  no-file  no file is named → npm run import:source -- reference.bib\n',
		});
		expect((await source('none.bib')).stderr).toMatch(/none\.bib:1 {2}missing-file {2}.+ → .+\n$/);
		expect(records()).toEqual([]);
	});
});
