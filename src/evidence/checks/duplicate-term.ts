import type { Issue } from '../../reading/issue.ts';
import { termAnchor } from '../addresses.ts';
import type { Evidence } from '../passages.ts';
import { olderFirst, seniorityOf } from '../seniority.ts';

/** A term is defined once in the whole guide: the glossary has one place for it. */
export function duplicateTerm(evidence: Evidence): Issue[] {
	const seniority = seniorityOf(evidence);
	const first = new Map<string, { file: string; line: number }>();
	const topics = evidence.guide.sections.flatMap((section) => section.topics);
	return olderFirst(topics, ({ section, slug }) => seniority.topic(section, slug)).flatMap(({ file, rows }) =>
		rows.terms.flatMap(({ term, variants = [], line }): Issue[] => {
			const anchor = termAnchor(term);
			const before = first.get(anchor);
			if (!before) first.set(anchor, { file, line });
			const itself: Issue[] = variants
				.filter(({ name }) => termAnchor(name) === anchor)
				.map(({ name }) => ({ rule: 'variant-of-itself', file, line, found: `“${name}”`, fix: 'take it out of the variants' }));
			if (!before) return itself;
			const found = `“${term}”, which is defined at ${before.file}:${before.line}`;
			return [...itself, { rule: 'duplicate-term', file, line, found, fix: 'keep one of the two and merge what they say' }];
		}),
	);
}
