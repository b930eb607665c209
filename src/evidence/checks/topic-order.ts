import { nearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** No two topics of a section share a place, and every related topic is another one that exists. */
export function topicOrder({ records }: Evidence): Issue[] {
	const names = records.topics.map(({ section, name }) => `${section}/${name}`);
	return records.topics.flatMap(({ section, name, file, record, lineOf }, place) => {
		const before = records.topics.slice(0, place).find((other) => other.section === section && other.record.order === record.order);
		const issues: Issue[] = before
			? [
					{
						rule: 'duplicate-order',
						file,
						line: lineOf(['order']),
						found: `order ${record.order}, as in ${before.file}`,
						fix: 'give it a place of its own',
					},
				]
			: [];
		for (const [spot, other] of (record.related ?? []).entries()) {
			const line = lineOf(['related', spot]);
			if (other === `${section}/${name}`) issues.push({ rule: 'related-to-itself', file, line, found: `\`${other}\``, fix: 'take it out' });
			else if (!names.includes(other)) {
				const near = nearest(other, names);
				issues.push({
					rule: 'unknown-topic',
					file,
					line,
					found: `\`${other}\``,
					fix: near ? `write \`${near}\`` : 'name a topic as `section/name`',
				});
			}
		}
		return issues;
	});
}
