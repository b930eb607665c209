import { parseFrontmatter } from 'astro/markdown';
import type { z } from 'astro/zod';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';
import { valueAt } from './validate.ts';

/** What a value is, in an author’s words. */
const kindOf = (value: unknown) => (value instanceof Date ? 'a date' : typeof value === 'number' ? 'a number' : 'something else');

/**
 * Plain values of a topic’s front matter that are right as YAML 1.2 reads them, and that Astro, which renders the topic and reads more, takes for a date
 * (`2026-01-01`) or a number (`0b11`) where text is wanted: its build would stop there, without a line.
 */
export function readByAstro(text: string, schema: z.ZodType, { value, lineOf }: Parsed, file: string): Issue[] {
	const { frontmatter } = parseFrontmatter(text);
	const faults = schema.safeParse(frontmatter).error?.issues ?? [];
	return faults.map(({ path }): Issue => {
		const at = path as Path;
		return {
			rule: 'wrong-value',
			file,
			line: lineOf(at),
			found: `“${String(valueAt(value, at))}”, which Astro takes for ${kindOf(valueAt(frontmatter, at))}`,
			fix: 'put quotes around it',
		};
	});
}
