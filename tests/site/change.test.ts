import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { formatIssue } from '../../src/reading/issue.ts';
import { type Place, Site, writeSite } from './base.ts';
import { run } from './command.ts';
import { FAULTS } from './faults/faults.ts';

let place: Place | undefined;
afterEach(() => {
	place?.remove();
	place = undefined;
});

/** The base with the fault of a fixture, on the disk. */
function siteOf(name: string): Place {
	const site = new Site();
	FAULTS.find((fault) => fault.name === name)?.change(site);
	place = writeSite(site);
	return place;
}
const change = ({ content }: Place, ...ids: string[]) => run('change', { GUIDE_CONTENT: content }, ids);
const faultsOf = ({ content }: Place) => toEvidence(findContentFiles(content)).faults.map(formatIssue);
const text = ({ content }: Place, path: string) => readFileSync(join(content, path), 'utf8');

describe('npm run change', () => {
	test('writes a note that lacks nothing but its words, where there was none', async () => {
		const site = siteOf('a change without a note');
		const { code, stdout, stderr } = await change(site, 'training-cost-unknown');
		expect([code, stderr]).toEqual([0, '']);
		expect(text(site, 'changes.yaml')).toBe(
			'changes:\n  - since: 2025-12\n    statements: [training-cost-unknown]\n    what: ""\n    why: ""\n',
		);
		expect(stdout).toContain('  line 4: what is other than it was\n  line 5: why\n');
		expect(stdout).toContain('  was: What it costs is not known [@shaw-2019; @turner-2020].\n  is:  What it costs is still not known');
		expect(faultsOf(site)).toEqual([
			'changes.yaml:4  wrong-value  `changes[1].what` is “” → write something here',
			'changes.yaml:5  wrong-value  `changes[1].why` is “” → write something here',
		]);
		writeFileSync(
			join(site.content, 'changes.yaml'),
			text(site, 'changes.yaml')
				.replace('what: ""', 'what: "It says still, with a comma."')
				.replace('why: ""', 'why: "Nobody has looked."'),
		);
		expect(faultsOf(site)).toEqual([]);
		expect(await change(site, 'training-cost-unknown')).toMatchObject({
			code: 1,
			stderr: 'change:1  noted  `training-cost-unknown` has a note since 2025-12 already → change that note in changes.yaml\n',
		});
	});

	test('names the next edition where the guide is still under the name of the one that is frozen', async () => {
		const site = siteOf('changes under the name of the edition that is frozen');
		writeFileSync(join(site.content, 'changes.yaml'), 'changes: []\n');
		const { code, stdout } = await change(site, 'training-cost-unknown');
		expect(code).toBe(0);
		expect(text(site, 'guide.yaml')).toContain('\nedition: 2026-02\npublished: "2026-02-01"\n');
		expect(stdout).toContain('Wrote the next edition, 2026-02, into ');
		expect(text(site, 'changes.yaml')).toMatch(/^changes:\n {2}- since: 2026-01\n/);
		expect(faultsOf(site).map((line) => line.split('  ')[1])).toEqual(['wrong-value', 'wrong-value']);
	});

	test('says what to do instead where no note is needed', async () => {
		const site = siteOf('a note on a statement that has not changed');
		expect((await change(site, 'training-cost-unknown', 'training-named-first', 'training-cost-unknwn')).stderr.split('\n')).toEqual([
			'change:1  unchanged  `training-cost-unknown` is what it was in the edition 2025-12 → change its words first, save the file, and run this again',
			'change:1  new-statement  `training-named-first` is new since the edition 2025-12 → it needs no note: only what an edition has is cited',
			'change:1  unknown-statement  `training-cost-unknwn` is no statement → write `training-cost-unknown`',
			'',
		]);
		expect((await change(site)).stderr).toBe('change:1  no-statement  no statement is named → npm run change -- who-supervises\n');
		expect((await change(writeSite(new Site()), 'x')).stderr).toMatch(/^change:1 {2}no-edition {2}/);
	});
});

describe('npm run change -- --from issue.md', () => {
	const STATEMENT = [
		'### Statement\n\nhttps://guide.example/training/staying/#training-cost-unknown',
		'### What the guide says\n\nThat it is: "not known".',
		'### What the source says\n\n- It costs 5.\n- On page 3.',
		'### What it should say\n\n_No response_',
	].join('\n\n');
	const QUESTION = [
		'### The question\n\nWho buys the biscuits?',
		'### Other words for it\n\nTea\nCake',
		'### Who asks it\n\npeer support workers',
		'### What an answer could rest on\n\n#training-cost-unknown',
	].join('\n\n');
	/** A site with a saved issue beside its content. */
	const withIssue = (issue: string, name = 'a note on a statement that has not changed'): Place => {
		const site = siteOf(name);
		writeFileSync(join(site.content, '..', 'issue.md'), issue);
		return site;
	};
	const from = (site: Place) => change(site, '--from', join(site.content, '..', 'issue.md'));

	test('writes the frame of a note under the reader’s words, on a statement that has not changed yet', async () => {
		const site = withIssue(STATEMENT);
		writeFileSync(join(site.content, 'changes.yaml'), 'changes: []\n');
		const { code, stdout, stderr } = await from(site);
		expect([code, stderr]).toEqual([0, '']);
		expect(text(site, 'changes.yaml')).toBe(
			[
				'changes:',
				'  # What the guide says:',
				'  #   That it is: "not known".',
				'  # What the source says:',
				'  #   - It costs 5.',
				'  #   - On page 3.',
				'  - since: 2025-12',
				'    statements: [training-cost-unknown]',
				'    what: ""',
				'    why: ""',
				'',
			].join('\n'),
		);
		expect(stdout).toContain('  line 9: what is other than it was\n  line 10: why\n');
		expect(faultsOf(site)).toEqual([
			'changes.yaml:9  wrong-value  `changes[1].what` is “” → write something here',
			'changes.yaml:10  wrong-value  `changes[1].why` is “” → write something here',
		]);
		const before = text(site, 'changes.yaml');
		expect((await from(site)).stderr).toBe(
			'change:1  noted  `training-cost-unknown` has a note since 2025-12 already → change that note in changes.yaml\n',
		);
		expect(text(site, 'changes.yaml')).toBe(before);
	});

	test('writes the frame of an answer, says what it lacks, and overwrites none', async () => {
		const site = withIssue(QUESTION);
		const { code, stdout } = await from(site);
		expect(code).toBe(0);
		const frame = text(site, 'answers/buys-biscuits.yaml');
		expect(frame).toContain('question: Who buys the biscuits?\nalsoAsked:\n  - Tea\n  - Cake\naudiences:\n  - peer-workers\n');
		for (const field of ['alsoAsked', 'short', 'sure', 'related', 'reviewed'])
			expect(stdout).toMatch(new RegExp(`^  answers/buys-biscuits\\.yaml:\\d+ {2}(?:wrong-value|missing-field) {2}.*\`${field}\``, 'm'));
		expect(faultsOf(site).some((line) => line.startsWith('answers/buys-biscuits.yaml:'))).toBe(true);
		expect((await from(site)).stderr).toMatch(/issue\.md:1 {2}slug-taken {2}answers\/buys-biscuits\.yaml is there already → /);
		expect(text(site, 'answers/buys-biscuits.yaml')).toBe(frame);
	});

	test('refuses in a line what is no such form, and writes nothing', async () => {
		const site = withIssue(STATEMENT.replace('#training-cost-unknown', '#training-cost-unknwn'));
		const notes = text(site, 'changes.yaml');
		expect((await from(site)).stderr).toMatch(
			/issue\.md:3 {2}unknown-statement {2}“training-cost-unknwn” is no statement → write `training-cost-unknown`\n$/,
		);
		writeFileSync(join(site.content, '..', 'issue.md'), 'It is wrong.');
		expect((await from(site)).stderr).toMatch(/issue\.md:1 {2}no-form {2}/);
		expect((await change(site, '--from')).stderr).toBe(
			'change:1  no-file  one saved issue at a time → npm run change -- --from issue.md\n',
		);
		expect((await change(site, '--from', 'none.md')).stderr).toBe(
			'none.md:1  missing-file  no such file → npm run change -- --from issue.md\n',
		);
		expect(text(site, 'changes.yaml')).toBe(notes);
	});
});
