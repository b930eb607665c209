import type { Guide, Statement } from '../../evidence/model.ts';
import { givers, isUngradable, linesInWords, toRestsOn } from '../../evidence/rests-on.ts';
import { capitalised, counted, KIND_COUNTS } from '../site/evidence-words.ts';
import { BASIS_WORDS, CERTAINTY_WORDS, CLAIM_WORDS } from '../../schema/labels.ts';

/** What a statement rests on, in words that are composed from the records: nothing added up, nothing borrowed, and nothing in the place of what is missing. */
export interface RestsOnWords {
	/** What kind of claim, basis or place it has. */
	head: string;
	/** The works. */
	works: string;
	/** The grade that a source gave to this very result. */
	graded?: { mark: string; words: string };
	/** How its sources rate it, what to mind, what became of them, and why it is said; each a sentence, none where there is nothing to say. */
	more: string[];
}

export function toRestsOnWords(statement: Statement, guide: Guide): RestsOnWords {
	const { kind, claim, basis, place, reason } = statement;
	const rests = toRestsOn(statement, guide);
	const { rated, mind, notices, graded } = rests;
	const from = givers(statement, guide, (one, count) => {
		const [single, several] = KIND_COUNTS[one];
		return counted(count, single, several);
	});
	const [head, works] =
		kind === 'finding'
			? [CLAIM_WORDS[claim ?? 'description'], `Rests on ${linesInWords(rests.lines).join('; ')}.`]
			: kind === 'rule'
				? [place ?? '', `From ${from}.`]
				: kind === 'advice'
					? [BASIS_WORDS[basis ?? 'research'], `From ${from}.`]
					: ['', ''];
	const judged =
		kind !== 'finding' && kind !== 'rule'
			? ''
			: isUngradable(rests)
				? 'Grading does not apply.'
				: rated.length > 0
					? `As its sources rate it: ${rated.join('; ')}.`
					: 'Not rated by any source we read.';
	return {
		head,
		works,
		...(graded && {
			graded: { mark: graded.certainty.replace(' ', '-'), words: `${CERTAINTY_WORDS[graded.certainty]}, as ${graded.by} graded it.` },
		}),
		more: [
			judged,
			mind.length > 0 ? `Mind: ${mind.join('; ')}.` : '',
			...notices.map((one) => `${one}.`),
			reason === undefined ? '' : capitalised(reason),
		].filter((words) => words !== ''),
	};
}

/** The same on one line; empty where there is nothing to say. */
export function restsOnLine(statement: Statement, guide: Guide): string {
	const { head, works, graded, more } = toRestsOnWords(statement, guide);
	return [head && `${head}.`, works, graded?.words, ...more].filter(Boolean).join(' ');
}
