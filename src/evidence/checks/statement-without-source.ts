import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** Every statement cites at least one source in its own text. */
export function statementWithoutSource({ guide }: Evidence): Issue[] {
	return [...guide.statements.values()]
		.filter(({ text }) => text.keys.length === 0)
		.map(({ id, file, text }) => ({
			rule: 'statement-without-source',
			file,
			line: text.line,
			found: `\`${id}\` cites nothing`,
			fix: 'cite the source that it rests on: `[@key]`',
		}));
}
