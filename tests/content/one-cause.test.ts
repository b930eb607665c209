import { describe, expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { formatIssue } from '../../src/reading/issue.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { remembering } from '../../src/reading/remembering.ts';

const files = findContentFiles('src/content');
const { read } = remembering(readFile);

/** A file with a fault that keeps it from being read. */
const broken = (path: string, text: string) =>
	path.endsWith('.json')
		? text.replace('{', '{ "zebra": 1,')
		: path.endsWith('.mdx')
			? text.replace('---\n', '---\nzebra: 1\n')
			: `zebra: 1\n${text}`;

/** The faults of the guide with one file changed. */
function faultsWith(path: string, change: (text: string) => string): string[] {
	const changed = files.map((file) =>
		file.path === path ? { path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) } : file,
	);
	return toEvidence(changed, read).faults.map(formatIssue);
}

describe('a file that cannot be read is the only one that is blamed', () => {
	test.each([
		'definitions/confidentiality-danger-and-notes.mdx',
		'training/length-and-form.mdx',
		'effectiveness/clinical-outcomes.mdx',
		'sources/smit-2023.json',
		'answers/pay.yaml',
		'tools/adjustments.yaml',
		'sections/training.yaml',
		'audiences/peer-workers.yaml',
		'tables/posts.json',
		'countries/ireland.yaml',
		'guide.yaml',
		'changes.yaml',
		'aliases.yaml',
	])('%s', (path) => {
		const faults = faultsWith(path, (text) => broken(path, text));
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.filter((line) => !line.startsWith(`${path}:`))).toEqual([]);
	});

	test('nor is anything else for a body that cannot be read', () => {
		const path = 'training/length-and-form.mdx';
		expect(faultsWith(path, (text) => `${text}\nA <b c\n`)).toEqual([expect.stringMatching(new RegExp(`^${path}:\\d+  malformed-mdx  `))]);
	});
});
