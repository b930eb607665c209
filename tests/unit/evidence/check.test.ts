import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../src/evidence/check.ts';
import { sourceText } from '../../content.ts';
import { evidenceOf, topic } from '../../evidence.ts';

test('runs every check that there is', () => {
	const checks = readdirSync('src/evidence/checks').flatMap((name) =>
		[...readFileSync(`src/evidence/checks/${name}`, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, found]) => found ?? ''),
	);
	const list = /^const CHECKS.* = \[\n([^\]]*)\n\];/m.exec(readFileSync('src/evidence/check.ts', 'utf8'))?.[1] ?? '';
	expect(checks.length).toBeGreaterThan(15);
	expect((list.match(/\w+/g) ?? []).sort()).toEqual(checks.sort());
});

test('names what may follow from another fault behind all others', () => {
	const alias = 'aliases:\n  - say: [shift]\n    mean: [shift pattern]\n';
	const issues = check(evidenceOf({ 'aliases.yaml': alias, 'training/one.mdx': topic('    claim: association\n', '') }));
	expect(issues.filter(({ file }) => file === 'aliases.yaml' || file.includes('one')).map(({ rule }) => rule)).toEqual([
		'finding-without-claim',
		'unused-alias',
	]);
});

test('gives faults and warnings in file order', () => {
	const issues = check(
		evidenceOf({
			'sources/doe-2021.json': sourceText('doe-2021', { id: 'doe' }),
			'training/one.mdx': topic('Nobody has looked.', 'No PSWs, see [one](/two/).').replace('    claim: association\n', ''),
		}),
	).filter(({ file }) => file.includes('doe') || file.includes('one'));
	expect(issues.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
		'sources/doe-2021.json:2 source-name',
		'training/one.mdx:7 finding-without-claim',
		'training/one.mdx:35 dead-link',
		'training/one.mdx:35 word-ruled-out',
	]);
});
