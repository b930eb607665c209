import type { CitationItem, Segment } from '../../reading/cited-text.ts';
import { splitSentences } from '../../reading/sentences.ts';

/** Whether a segment is a citation in brackets, whose place a superior number takes. */
const isBracketed = (segment: Segment | undefined) => segment?.type === 'citation' && !segment.narrative;

/** Cited prose as superior numbers want it: no space before a number, and the stop or comma that follows a citation before its number. */
export function withSuperiors(segments: readonly Segment[]): Segment[] {
	const set: Segment[] = [];
	for (const segment of segments) {
		const last = set.at(-1);
		const before = set.at(-2);
		if (isBracketed(segment) && last?.type === 'text') set[set.length - 1] = { ...last, value: last.value.trimEnd() };
		if (segment.type !== 'text' || !isBracketed(last) || before?.type !== 'text') set.push(segment);
		else {
			const [marks = ''] = /^[.,;:!?]+/u.exec(segment.value) ?? [];
			set[set.length - 2] = { ...before, value: before.value + marks };
			set.push({ ...segment, value: segment.value.slice(marks.length) });
		}
	}
	return set;
}

/** Items of one source made one, with the facts and the locator of each. */
export function merged(items: readonly CitationItem[]): CitationItem[] {
	return [...Map.groupBy(items, ({ key }) => key).values()].map((same) => {
		const facts = [...new Set(same.flatMap((item) => item.facts ?? []))];
		return { ...Object.assign({}, ...same.toReversed()), ...(facts.length > 0 && { facts }) } as CitationItem;
	});
}

/** A statement as its heading and what follows it. */
export interface StatementParts {
	/** The first sentence without its citations in brackets. */
	claim: Segment[];
	/** What that sentence cites, each source once. */
	cited: CitationItem[];
	/** The other sentences. */
	more: Segment[];
}

/** Takes a statement apart: its first sentence is what one skims by, so all its numbers stand behind it. */
export function splitStatement(segments: readonly Segment[]): StatementParts {
	const [first = [], ...others] = splitSentences(segments);
	return {
		claim: withSuperiors(first).filter((segment) => !isBracketed(segment)),
		cited: merged(first.flatMap((segment) => (segment.type === 'citation' ? segment.items : []))),
		more: others.flat(),
	};
}
