import { describe, expect, test } from 'vitest';
import { toEvidence } from '../../../src/evidence/evidence.ts';
import { changed, type Content, sectionText, sourceText } from '../../content.ts';
import { SMALLEST, toFiles, topic, TOPIC } from '../../evidence.ts';

/** The words under the last statement. */
const WHY = 'Nobody has looked.\n\nThe survey asked about other things [@roe-2020#asked].';

/** Faults of the smallest content with changes, apart from those that it always has: seven sections are missing, and the core set. */
const faultsOf = (changes: Content) =>
	toEvidence(toFiles({ ...SMALLEST, ...changes }))
		.faults.filter(
			({ rule, file }) =>
				rule !== 'missing-file' && rule !== 'core-set' && !(rule === 'few-core-sources' && file === 'sections/training.yaml'),
		)
		.map(({ rule, file, line }) => `${file}:${line} ${rule}`);

test('finds faults of reading and of evidence together, in file order', () => {
	expect(
		faultsOf({
			'zoo.txt': 'astray',
			'training/one.mdx': topic('    claim: association\n', '').replace(WHY, '{later}'),
			'training/two.mdx': changed(TOPIC, 'order: 1', 'order: one'),
		}),
	).toEqual([
		'training/one.mdx:7 finding-without-claim',
		'training/one.mdx:33 statement-without-why',
		'training/one.mdx:35 expression-in-body',
		'training/two.mdx:4 wrong-value',
		'zoo.txt:1 stray-file',
	]);
});

test('parts warnings from faults', () => {
	const { faults, warnings } = toEvidence(toFiles({ ...SMALLEST, 'training/one.mdx': topic('Nobody has looked.', 'No PSWs were asked.') }));
	expect(warnings.map(({ rule }) => rule)).toEqual(['word-ruled-out']);
	expect(faults.map(({ rule }) => rule)).not.toContain('word-ruled-out');
});

test('gives the guide even where there are faults', () => {
	expect(toEvidence(toFiles({ ...SMALLEST, 'zoo.txt': 'astray' })).guide.statements.size).toBe(3);
});

describe('a fault that only follows from another is not said', () => {
	test('a source that cannot be read is missed by nobody who cites it', () => {
		expect(faultsOf({ 'sources/roe-2020.json': '{' })).toEqual(['sources/roe-2020.json:1 malformed-json']);
	});

	test('a held record is not unknown because the list of them cannot be read', () => {
		expect(
			faultsOf({
				'held.json': '{ "doe-2021" }',
				'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@doe-2021#asked]'),
			}),
		).toEqual(['held.json:1 malformed-json']);
	});

	test('a topic that cannot be read is missed by no link, brief or task', () => {
		expect(faultsOf({ 'training/one.mdx': changed(TOPIC, 'order: 1', 'order: one') })).toEqual(['training/one.mdx:4 wrong-value']);
	});

	test('a body that cannot be read is not blamed for placing no statement', () => {
		expect(faultsOf({ 'training/one.mdx': topic(WHY, '<b>') })).toEqual(['training/one.mdx:38 malformed-mdx']);
	});

	test('a misspelt component is not blamed for the statement that it hides', () => {
		expect(
			faultsOf({
				'training/one.mdx': TOPIC.replace(
					'<Statement id="supervision-named-first">\n\nWorkers named it first. The survey asked them [@roe-2020#asked].\n\n</Statement>',
					'<Statment id="supervision-named-first" />',
				),
			}),
		).toEqual(['training/one.mdx:28 unknown-component']);
	});

	test('no page is reviewed after an edition whose date cannot be read', () => {
		expect(faultsOf({ 'guide.yaml': 'title: [' })).toEqual([expect.stringMatching(/^guide\.yaml:\d+ malformed-yaml$/)]);
	});
});

describe('a fault of its own is said beside the one that hides others', () => {
	test('in a topic whose section’s record cannot be read', () => {
		expect(faultsOf({ 'sections/training.yaml': 'title: [', 'training/one.mdx': topic('    claim: association\n', '') })).toEqual([
			expect.stringMatching(/^sections\/training\.yaml:\d+ malformed-yaml$/),
			'training/one.mdx:7 finding-without-claim',
		]);
	});

	test('in other files than the one that cannot be read', () => {
		expect(faultsOf({ 'sources/doe-2021.json': '[', 'training/one.mdx': topic('reviewed: 2026-01-10', 'reviewed: 2027-01-10') })).toEqual([
			'sources/doe-2021.json:1 malformed-json',
			'training/one.mdx:5 date-after-edition',
		]);
	});
});

test('the smallest content has no fault but what it lacks', () => {
	expect(faultsOf({})).toEqual([]);
	expect(faultsOf({ 'sections/training.yaml': sectionText('supervision'), 'sources/doe-2021.json': sourceText('doe-2021') })).toEqual([]);
});
