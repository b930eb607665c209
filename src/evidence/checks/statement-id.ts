import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';
import { olderFirst, seniorityOf } from '../seniority.ts';

/** An id that says the place and not the subject: `5-2-3`, `statement-4`; a subject may have a number, as `covid-19`. */
const POSITION = /^(?:(?:statement|finding|advice|gap|topic|section|part|point|item|number|nr|no|id|s|st)-?)?[\d-]+$/;

/** Every statement’s id is its own in the whole guide, and says the subject. */
export function statementId(evidence: Evidence): Issue[] {
	const seniority = seniorityOf(evidence);
	const first = new Map<string, { file: string; line: number }>();
	const topics = evidence.guide.sections.flatMap((section) => section.topics);
	return olderFirst(topics, ({ section, slug }) => seniority.topic(section, slug))
		.flatMap(({ statements }) => statements)
		.flatMap(({ id, file, line }) => {
			const issues: Issue[] = [];
			const before = first.get(id);
			if (before)
				issues.push({
					rule: 'duplicate-id',
					file,
					line,
					found: `\`${id}\`, which stands at ${before.file}:${before.line}`,
					fix: 'give it an id of its own',
				});
			else first.set(id, { file, line });
			if (POSITION.test(id))
				issues.push({ rule: 'malformed-id', file, line, found: `\`${id}\``, fix: 'name the subject: numbers follow from the order' });
			return issues;
		});
}
