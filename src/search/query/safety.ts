import { stem, wordsOf } from '../../reading/words.ts';
import { isSwap, slipsBetween } from './words.ts';

/** Words that alone say that a life or somebody’s safety may be at risk, in any form; slips for the longer ones count too. */
const WORDS =
	'suicide suicidal selfharm selfinjury overdose abuse molested raped violence violent assault threatened strangled stabbed homicidal'.split(
		' ',
	);

/** Several words that say so together, in any form; in a short word letters may have changed places, in others may be a slip. */
const PHRASES = (
	'want die|going die|rather dead|better dead|wish dead|wish was dead|be dead|kill me|kill myself|kill himself|kill herself|kill themself|kill themselves|' +
	'end it all|end my life|end his life|end her life|end their life|own life|not live|not want live|cannot go living|no reason live|' +
	'self harm|self injury|self destructive|harm myself|harm himself|harm herself|harm themselves|hurt myself|hurt himself|hurt herself|hurt themselves|' +
	'cut myself|cut himself|cut herself|cut themselves|harm someone|harm somebody|harm others|hurt someone|hurt somebody|hurt others|kill someone|kill somebody|' +
	'in danger|immediate danger|danger now|life at risk|risk of harm|not safe|unsafe at home|hit me|hits her|beats me|beats her|beaten up|sexually assaulted|' +
	'lethal dose|fatal dose|many pills|many tablets|has pills|took pills|taken pills|swallowed pills|jump off bridge|jump bridge'
)
	.split('|')
	.map((phrase) => phrase.split(' '));

/** The fewest letters of a word in which a slip, and in which two slips are seen through. */
const SLIPS = { one: 6, two: 9 };

/** Whether a word is one of those in any form, or a slip of it that begins as it does. */
function isLike(typed: string, word: string): boolean {
	if (typed === word || stem(typed) === stem(word) || isSwap(typed, word)) return true;
	const most = word.length >= SLIPS.two ? 2 : word.length >= SLIPS.one ? 1 : 0;
	return most > 0 && typed[0] === word[0] && slipsBetween(typed, word, most) <= most;
}

/** The most words between two words of a phrase. */
const BETWEEN = 2;

/** Whether the words of a phrase stand in a query in their order, at most two others between each and the next. */
function says(words: readonly string[], phrase: readonly string[]): boolean {
	let at = -1;
	for (const one of phrase) {
		const from = at + 1;
		const found = words.findIndex((word, place) => place >= from && isLike(word, one));
		if (found < 0 || (at >= 0 && found - at > BETWEEN + 1)) return false;
		at = found;
	}
	return true;
}

/** Whether a query has words of suicide, self-harm, abuse or danger, slips of them too: urgent help stands above its results. */
export function asksUrgentHelp(query: string): boolean {
	const words = wordsOf(query).map(({ whole }) => whole);
	if (words.some((word) => WORDS.some((one) => isLike(word, one)))) return true;
	return PHRASES.some((phrase) => says(words, phrase));
}
