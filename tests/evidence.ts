import { toGuide } from '../src/evidence/link.ts';
import type { Evidence } from '../src/evidence/passages.ts';
import { readContent } from '../src/reading/content.ts';
import type { ContentFile } from '../src/reading/decode.ts';
import { formatIssue } from '../src/reading/issue.ts';
import type { Rule } from '../src/reading/rules.ts';
import { changed, type Content, GUIDE, sectionText, sourceText, topicText } from './content.ts';

/** A topic on supervision in the section on training. Lines 7, 12 and 17 begin its statements, line 22 its body. */
export const TOPIC = topicText('supervision', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']);

/** The topic with one stretch replaced. */
export const topic = (from: string, to: string) => changed(TOPIC, from, to);

/** One section with one topic that rests on one source. Tests name the files that they change. */
export const SMALLEST: Content = {
	'guide.yaml': GUIDE,
	'sections/training.yaml': sectionText('supervision'),
	'sources/roe-2020.json': sourceText('roe-2020'),
	'training/one.mdx': TOPIC,
};

/** Files as they would lie on disk; `undefined` leaves one out. */
export function toFiles(content: Content): ContentFile[] {
	const encode = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
	return Object.entries(content).flatMap(([path, text]) => (text === undefined ? [] : [{ path, bytes: encode(text) }]));
}

/** Faults with which the guide is whole: what writers must escape is no less hostile for being refused. */
const LET_BE = new Set<Rule>(['missing-file', 'markup-in-text', 'hidden-character', 'not-nfc', 'repeated-words', 'file-cut-off']);

/** Reads and links the smallest content with some of its files changed. Throws where a file cannot be read: then a test tests nothing. */
export function evidenceOf(changes: Content = {}): Evidence {
	const { records, issues } = readContent(toFiles({ ...SMALLEST, ...changes }));
	const unread = issues.filter(({ rule }) => !LET_BE.has(rule));
	if (unread.length) throw new Error(unread.map(formatIssue).join('\n'));
	return { records, guide: toGuide(records) };
}
