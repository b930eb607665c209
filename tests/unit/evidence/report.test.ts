import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/evidence/report-text.ts';
import { toReport } from '../../../src/evidence/report.ts';
import type { Issue } from '../../../src/reading/issue.ts';
import { audienceText, changed, GUIDE, sourceText, topicText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const WARNING: Issue = { rule: 'long-sentence', file: 'training/one.mdx', line: 9, found: '31 words', fix: 'shorten it', warning: true };

const evidence = evidenceOf({
	'guide.yaml': GUIDE,
	'training/one.mdx': topicText('supervision', ['roe-2020', 'core-2010', 'roe-2020', 'roe-2020', 'roe-2020']),
	'sources/core-2010.json': sourceText('core-2010', { set: 'core' }),
	'sources/other-2015.json': sourceText('other-2015', {
		facts: [
			{ id: 'length', section: 'training', fact: 'Courses take two days.', basis: 'secondary' },
			{ id: 'groups', section: 'supervision', fact: 'Groups meet.', basis: 'abstract' },
		],
	}),
	'audiences/service-managers.yaml': changed(audienceText('supervision'), 'reviewed: 2026-01-10', 'reviewed: 2024-01-14'),
});
const report = toReport(evidence, [WARNING]);

describe('counts', () => {
	test('statements and sources of each section, core and wider apart', () => {
		expect(
			report.sections.map(({ section, statements, newer, core, wider }) => [section.id, statements, newer, core, wider]),
		).toContainEqual(['training', 3, 0, 1, 1]);
	});

	test('kinds, certainties, bases and how closely facts were read, with a nought for what there is none of', () => {
		expect(report.kinds).toEqual({ finding: 1, advice: 1, rule: 0, gap: 1 });
		expect(report.claims).toMatchObject({ association: 1, effect: 0 });
		expect(report.certainties).toEqual({ high: 0, moderate: 0, low: 0, 'very low': 0 });
		const none = { holds: 0, lapsed: 0, unread: 0 };
		expect(report.readings).toEqual({ statement: { ...none, unread: 3 }, answer: none, tool: none });
		expect(report.bases).toMatchObject({ research: 1, policy: 0 });
		expect(report.factBases).toEqual({ 'full-text-opening': 0, abstract: 3, 'landing-page': 0, secondary: 1 });
	});
});

describe('lists', () => {
	test('pages reviewed more than 24 months before the edition of 15 January 2026', () => {
		expect(report.overdue).toEqual([{ file: 'audiences/service-managers.yaml', reviewed: '2024-01-14' }]);
		const onTheDay = evidenceOf({ 'audiences/service-managers.yaml': changed(audienceText('supervision'), '2026-01-10', '2024-01-15') });
		expect(toReport(onTheDay, []).overdue).toEqual([]);
	});

	test('sources that one statement cites, and those that none does', () => {
		expect(report.citedOnce.map(({ id }) => id)).toEqual(['core-2010']);
		expect(report.neverCited.map(({ id }) => id)).toEqual(['other-2015']);
	});

	test('facts whose source no statement of their section cites', () => {
		expect(report.unusedFacts.map(({ section, source, facts }) => [section.id, source.id, facts])).toEqual([
			['training', 'other-2015', ['Courses take two days.']],
			['supervision', 'other-2015', ['Groups meet.']],
		]);
	});

	test('every file of prose with its reading level, hardest first', () => {
		const grades = report.readingLevels.map(({ grade }) => grade);
		expect(report.readingLevels.map(({ file }) => file)).toEqual(expect.arrayContaining(['training/one.mdx', 'sections/training.yaml']));
		expect(grades).toEqual([...grades].sort((a, b) => b - a));
	});
});

describe('as text', () => {
	test('says every count and list, and the warnings', () => {
		const text = formatReport(report);
		expect(text).toMatch(/^Training +1 +3 +0 +1 +1$/m);
		expect(text).toContain('claims of findings: effect 0, association 1, experience 0, description 0, consensus 0');
		expect(text).toContain('2024-01-14  audiences/service-managers.yaml');
		expect(text).toContain('Sources that one statement cites: 1');
		expect(text).toContain('Training: 1\n  other-2015');
		expect(text).toContain('Warnings: 1');
		expect(text).toContain('training/one.mdx:9  long-sentence  31 words → shorten it');
		expect(text).not.toContain('Courses take two days.');
	});

	test('prints the facts themselves where they are asked for', () => {
		expect(formatReport(report, { everyFact: true })).toContain('  other-2015: Courses take two days.');
	});

	test('says “none” for an empty list', () => {
		expect(formatReport(toReport(evidenceOf(), []))).toMatch(/Warnings: 0\n─+\nnone/);
	});
});
