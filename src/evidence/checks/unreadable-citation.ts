import { parseCitedText, unreadableClusters } from '../../reading/cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** Whatever looks like a citation can be read as one; the bodies of topics, whys included, are looked at when they are read. */
export function unreadableCitation(evidence: Evidence): Issue[] {
	return passagesOf(evidence)
		.filter(({ kind }) => kind !== 'body' && kind !== 'why')
		.flatMap(({ segments, file, line }) => unreadableClusters(segments, file, line));
}

/** Words that are shown as they stand, such as a reason or a cell of a table, hold no citation: it would be printed raw. */
export function citationOutOfPlace(evidence: Evidence): Issue[] {
	return passagesOf(evidence)
		.filter(({ kind, segments }) => segments.length === 0 && kind !== 'why')
		.flatMap(({ plain, file, line }) => (parseCitedText(plain).every(({ type }) => type === 'text') ? [] : [{ plain, file, line }]))
		.map(({ plain, file, line }) => ({
			rule: 'citation-out-of-place',
			file,
			line,
			found: `“${plain.slice(Math.max(0, plain.indexOf('@') - 25), plain.indexOf('@') + 25).trim()}”`,
			fix: 'cite in the statement’s text or its why: no citation is read here',
		}));
}
