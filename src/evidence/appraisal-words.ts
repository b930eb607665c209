import { BASIS_WORDS, CERTAINTY_WORDS, CLAIM_WORDS, STATEMENT_WORDS } from '../schema/labels.ts';
import type { Statement } from './model.ts';

/** What a statement is and what it rests on, on one line, e.g. `Finding · Effect · Low certainty`. */
export const appraisalWords = ({
	kind,
	claim,
	certainty,
	basis,
	place,
}: Pick<Statement, 'kind' | 'claim' | 'certainty' | 'basis' | 'place'>) =>
	[STATEMENT_WORDS[kind], claim && CLAIM_WORDS[claim], certainty && CERTAINTY_WORDS[certainty], basis && BASIS_WORDS[basis], place]
		.filter(Boolean)
		.join(' · ');
