import { describe, expect, test } from 'vitest';
import { coreSet, fewCoreSources, unusedCoreSource } from '../../../../src/evidence/checks/core-sources.ts';
import type { SOURCE_SETS, SourceKind } from '../../../../src/schema/source.ts';
import { changed, type Content, sectionText, sourceText, topicText } from '../../../content.ts';
import { evidenceOf, TOPIC } from '../../../evidence.ts';

/** So many records of one set, named `core-101` and so on. */
const records = (count: number, set: (typeof SOURCE_SETS)[number] = 'core', kind: SourceKind = 'survey'): Content =>
	Object.fromEntries(
		Array.from({ length: count }, (_, place) => `${set}-${kind}-${place + 101}`).map((id) => [
			`sources/${id}.json`,
			sourceText(id, { set, kind }),
		]),
	);

describe('each core source is cited by a statement', () => {
	const core = { 'sources/doe-2021.json': sourceText('doe-2021', { set: 'core' }) };

	test('passes where one cites it, in its text or its why', () => {
		expect(
			unusedCoreSource(evidenceOf({ ...core, 'training/one.mdx': changed(TOPIC, 'it first.', 'it first [@doe-2021#asked].') })),
		).toEqual([]);
	});

	test('names the record of one that none cites, though a summary does', () => {
		expect(unusedCoreSource(evidenceOf({ ...core, 'training/one.mdx': changed(TOPIC, 'in post [@', 'in post [@doe-2021; @') }))).toEqual([
			{
				rule: 'unused-core-source',
				file: 'sources/doe-2021.json',
				line: 1,
				found: 'no statement cites @doe-2021',
				fix: 'write a statement that rests on it',
			},
		]);
	});

	test('ignores further sources and the review', () => {
		expect(unusedCoreSource(evidenceOf({ ...records(2, 'wider'), ...records(1, 'review') }))).toEqual([]);
	});
});

describe('the core set is 26 sources, 7 of them reviews, beside one review', () => {
	const whole = { ...records(19), ...records(7, 'core', 'scoping-review'), ...records(1, 'review', 'scoping-review') };
	const issue = (found: string, fix: string) => ({ rule: 'core-set', file: 'sources', line: 1, found, fix });

	test('passes where it is, however many further sources there are', () => {
		expect(coreSet(evidenceOf({ ...whole, ...records(3, 'wider', 'umbrella-review') }))).toEqual([]);
	});

	test('counts core sources', () => {
		expect(coreSet(evidenceOf({ ...whole, ...records(20) }))).toEqual([issue('27 core sources', 'set `"set": "core"` in 26 records')]);
	});

	test('counts reviews among them', () => {
		expect(coreSet(evidenceOf({ ...records(20), ...records(6, 'core', 'umbrella-review'), ...records(1, 'review') }))).toEqual([
			issue('6 reviews among the core sources', 'choose 7 reviews and 19 others'),
		]);
	});

	test('counts records of the review itself', () => {
		const fix = 'have one: the review that the guide stands on';
		expect(coreSet(evidenceOf({ ...whole, ...records(2, 'review', 'scoping-review') }))).toEqual([
			issue('2 records with `"set": "review"`', fix),
		]);
		expect(coreSet(evidenceOf({ ...records(19), ...records(7, 'core', 'scoping-review') }))).toEqual([
			issue('0 records with `"set": "review"`', fix),
		]);
	});
});

describe('a section rests on five core sources or says why not', () => {
	const file = 'sections/training.yaml';
	const keys = ['core-survey-101', 'core-survey-102', 'core-survey-103', 'core-survey-104', 'core-survey-105'] as const;
	const five = { ...records(5), 'training/one.mdx': topicText('supervision', keys) };
	const excused = changed(sectionText('supervision'), 'newestChange:', 'fewCoreSources: Few have looked.\nnewestChange:');
	/** What is said of the one section that the content has. */
	const issuesOf = (changes: Content) => fewCoreSources(evidenceOf(changes)).filter((issue) => issue.file === file);

	test('passes where it does', () => {
		expect(issuesOf(five)).toEqual([]);
	});

	test('names a section that rests on fewer', () => {
		const four = topicText('supervision', [keys[0], keys[1], keys[2], keys[3], 'roe-2020']);
		expect(issuesOf({ ...five, 'training/one.mdx': four })).toEqual([
			{
				rule: 'few-core-sources',
				file,
				line: 1,
				found: 'rests on 4 core sources',
				fix: 'cite at least 5, or say why not in `fewCoreSources`',
			},
		]);
	});

	test('ignores a section that says why', () => {
		expect(issuesOf({ [file]: excused })).toEqual([]);
	});

	test('names an excuse that is not needed', () => {
		expect(issuesOf({ ...five, [file]: excused })).toEqual([
			{ rule: 'few-core-sources', file, line: 11, found: '`fewCoreSources` with 5 core sources', fix: 'delete the field' },
		]);
	});

	test('names a section without a topic', () => {
		expect(issuesOf({ 'training/one.mdx': undefined })).toEqual([
			{ rule: 'empty-section', file, line: 1, found: 'a section without a topic', fix: 'write a topic in its folder' },
		]);
	});
});
