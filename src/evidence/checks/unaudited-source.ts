import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** A statement’s own text rests only on records that a second reader has checked. */
export function unauditedSource({ guide }: Evidence): Issue[] {
	return [...guide.statements.values()].flatMap(({ file, text }) =>
		text.keys
			.filter((key) => guide.sources.get(key)?.audited === false)
			.map((key) => ({
				rule: 'unaudited-source',
				file,
				line: text.line,
				found: `rests on @${key}, which no second reader has checked`,
				fix: `read its pages again, fix sources/${key}.json and set \`"audited": true\``,
			})),
	);
}
