import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** No page was reviewed, and no section changed, after the edition was published. */
export function reviewDate({ records, guide }: Evidence): Issue[] {
	if (!records.guide) return [];
	const { published } = guide.about;
	const dated = [
		...records.topics.map(({ file, record, lineOf }) => ({ file, date: record.reviewed, line: lineOf(['reviewed']) })),
		...records.audiences.map(({ file, record, lineOf }) => ({ file, date: record.reviewed, line: lineOf(['reviewed']) })),
		...records.answers.map(({ file, record, lineOf }) => ({ file, date: record.reviewed, line: lineOf(['reviewed']) })),
		...records.sections.map(({ file, record, lineOf }) => ({
			file,
			date: record.newestChange.date,
			line: lineOf(['newestChange', 'date']),
		})),
	];
	return dated
		.filter(({ date }) => date > published)
		.map(({ file, date, line }) => ({
			rule: 'date-after-edition',
			file,
			line,
			found: `${date}, after the edition of ${published}`,
			fix: 'correct the date, or move `edition` and `published` in guide.yaml',
		}));
}
