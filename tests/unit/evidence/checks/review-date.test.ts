import { expect, test } from 'vitest';
import { reviewDate } from '../../../../src/evidence/checks/review-date.ts';
import { audienceText, changed, sectionText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

test('passes where every date is that of the edition or before it', () => {
	expect(reviewDate(evidenceOf())).toEqual([]);
	expect(reviewDate(evidenceOf({ 'training/one.mdx': topic('reviewed: 2026-01-10', 'reviewed: 2026-01-15') }))).toEqual([]);
});

test.each([
	['a topic', 'training/one.mdx', topic('reviewed: 2026-01-10', 'reviewed: 2026-01-16'), 5],
	['a section', 'sections/training.yaml', changed(sectionText('supervision'), 'date: 2026-01-10', 'date: 2026-01-16'), 12],
	[
		'a reader’s page',
		'audiences/service-managers.yaml',
		changed(audienceText('supervision'), 'reviewed: 2026-01-10', 'reviewed: 2026-01-16'),
		4,
	],
])('names the line of a date after the edition in %s', (_, file, text, line) => {
	expect(reviewDate(evidenceOf({ [file]: text }))).toEqual([
		{
			rule: 'date-after-edition',
			file,
			line,
			found: '2026-01-16, after the edition of 2026-01-15',
			fix: 'correct the date, or move `edition` and `published` in guide.yaml',
		},
	]);
});

test('ignores every date while the edition’s own is not known', () => {
	expect(reviewDate(evidenceOf({ 'guide.yaml': undefined }))).toEqual([]);
});
