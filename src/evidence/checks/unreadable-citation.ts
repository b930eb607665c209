import { unreadableClusters } from '../../reading/cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** Whatever looks like a citation can be read as one; the bodies of topics are looked at when they are read. */
export function unreadableCitation(evidence: Evidence): Issue[] {
	return passagesOf(evidence)
		.filter(({ kind }) => kind !== 'body')
		.flatMap(({ segments, file, line }) => unreadableClusters(segments, file, line));
}
