import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import { type Evidence, passagesOf } from '../passages.ts';
import { readingLevel } from '../reading-level.ts';

/** A sentence of a statement has at most so many words. */
const MOST_WORDS = 30;

/** A statement has at most this Flesch–Kincaid grade; half of all statements have 8 or less, which `npm run check -- report` shows. */
const HIGHEST_GRADE = 12;

/** Words that the guide itself does not use of people, and a phrase that advises nobody to do anything. */
const RULED_OUT: Record<string, RegExp> = {
	'say who does what': /should be considered/iu,
	'write “people with mental health difficulties”': /\b(?:sufferers?|the mentally ill|mentally ill people)\b/iu,
	'say what the person chose or declined': /\bnon-?complian(?:t|ce)\b/iu,
	'write “peer support worker”': /\bPSWs?\b/u,
	// A capital after it makes it the name of a post, e.g. “Patient Care Assistant”.
	'write “people who use services”, or “inpatients” of a study’s own sample': /(?<!\b[Ii]n|\b[Oo]ut|-)\b[Pp]atients?\b(?! \p{Lu})/u,
};

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

const sentencesOf = (text: string) => [...SENTENCES.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
const wordsOf = (sentence: string) => [...WORDS.segment(sentence)].filter(({ isWordLike }) => isWordLike);

/** Warnings about how a passage reads: they are listed and counted, and stop nothing. */
export function style(evidence: Evidence): Issue[] {
	return passagesOf(evidence).flatMap(({ kind, file, line, plain }) => {
		// A question is in its readers’ words.
		if (kind === 'question') return [];
		const warn = (rule: Rule, found: string, fix: string): Issue => ({ rule, file, line, found, fix, warning: true });
		const issues = Object.entries(RULED_OUT).flatMap(([fix, pattern]) => {
			const word = pattern.exec(plain)?.[0];
			return word === undefined ? [] : [warn('word-ruled-out', `“${word}”`, fix)];
		});
		if (kind !== 'statement') return issues;
		const grade = readingLevel([plain]);
		if (grade > HIGHEST_GRADE)
			issues.push(
				warn(
					'hard-to-read',
					`grade ${grade.toFixed(1)}: “${plain.slice(0, 40)}…”`,
					`keep a statement to grade ${HIGHEST_GRADE}: use shorter words and sentences`,
				),
			);
		const sentences = sentencesOf(plain);
		for (const sentence of sentences) {
			const count = wordsOf(sentence).length;
			if (count > MOST_WORDS)
				issues.push(warn('long-sentence', `${count} words: “${sentence.slice(0, 40)}…”`, `keep a sentence to ${MOST_WORDS} words`));
		}
		return issues;
	});
}
