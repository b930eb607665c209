import { writeNearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';
import { olderFirst, seniorityOf } from '../seniority.ts';

/** No two topics of a section share a place, and every related topic is another one that exists. */
export function topicOrder(evidence: Evidence): Issue[] {
	const { records } = evidence;
	const seniority = seniorityOf(evidence);
	const names = new Set(records.topics.map(({ section, name }) => `${section}/${name}`));
	const taken = new Map<string, string>();
	return olderFirst(records.topics, ({ section, name }) => seniority.topic(section, name)).flatMap(
		({ section, name, file, record, lineOf }) => {
			const place = `${section} ${record.order}`;
			const before = taken.get(place);
			if (before === undefined) taken.set(place, file);
			const issues: Issue[] = [];
			if (before !== undefined)
				issues.push({
					rule: 'duplicate-order',
					file,
					line: lineOf(['order']),
					found: `order ${record.order}, as in ${before}`,
					fix: 'give it a place of its own',
				});
			for (const [spot, other] of (record.related ?? []).entries()) {
				const line = lineOf(['related', spot]);
				if (other === `${section}/${name}`)
					issues.push({ rule: 'related-to-itself', file, line, found: `\`${other}\``, fix: 'take it out' });
				else if (!names.has(other)) {
					const fix = writeNearest(other, [...names], 'name a topic as `section/name`');
					issues.push({ rule: 'unknown-topic', file, line, found: `\`${other}\``, fix });
				}
			}
			return issues;
		},
	);
}
