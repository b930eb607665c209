import { writeCitedText } from '../../reading/write-cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import { splitSentences } from '../../reading/sentences.ts';
import type { Evidence } from '../passages.ts';

/** A statement says one thing, in so many sentences. */
const MOST_SENTENCES = 2;

/** A statement has two sentences at most. */
export function manySentences({ guide }: Evidence): Issue[] {
	return [...guide.statements.values()].flatMap(({ id, text, file }): Issue[] => {
		const sentences = splitSentences(text.segments);
		const third = sentences[MOST_SENTENCES];
		if (third === undefined) return [];
		const found = `\`${id}\` has ${sentences.length} sentences, the third “${writeCitedText(third).slice(0, 40)}…”`;
		const fix = `keep a statement to ${MOST_SENTENCES}: make two statements of it, or move one to the why`;
		return [{ rule: 'many-sentences', file, line: text.line, found, fix }];
	});
}
