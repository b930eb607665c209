import type { Issue } from '../../reading/issue.ts';
import { type Evidence, type Passage, passagesOf } from '../passages.ts';

/** How those who keep the guide speak of it, and what to write for a reader. A medical or a criminal record is no such word. */
export const MAKERS_WORDS: Readonly<Record<string, RegExp>> = {
	'write “source”, or name the work': /\b(?:core|wider) (?:sources?|sets?|records?|reading|literature)\b/iu,
	'say who found or wrote it':
		/\b(?:(?:the|no|our|its|source|public) records? (?:says?|do(?:es)? not say|shows?|states?|holds?|gives?|speaks?)|facts? of the record|records? of (?:its|their) own|(?:two|public) records)\b/iu,
	'leave it out: the reader is in the guide': /\b(?:in|of) this guide\b/iu,
};

/** Where the guide speaks of itself. */
const AMONG_MAKERS = new Set<Passage['kind']>(['guide']);

/** A warning where prose for readers speaks in the words of its makers, with the place. */
export function makersWord(evidence: Evidence): Issue[] {
	return passagesOf(evidence)
		.filter(({ kind }) => !AMONG_MAKERS.has(kind))
		.flatMap(({ file, line, plain }) =>
			Object.entries(MAKERS_WORDS).flatMap(([fix, pattern]): Issue[] => {
				const word = pattern.exec(plain)?.[0];
				return word === undefined ? [] : [{ rule: 'makers-word', file, line, found: `“${word}”`, fix, warning: true }];
			}),
		);
}
