import { stem } from '../../reading/words.ts';

/** Words that carry no weight in a question: articles, pronouns, auxiliary verbs. They are neither indexed nor looked for. */
const STOP_WORDS = (
	'a about all also am an and any are as at be because been being between both but by could d did do does doing done during each else et ' +
	'al etc every for from had has have having he her here him his how i if in into is it its itself just ll let lot made many may me might ' +
	'mine most much must my no not of on one only or other our ours please re s shall she should since so some such t than that the their ' +
	'theirs them then there these they this those through to too under until us ve very was way we well were what when where whether which ' +
	'while who whom whose why will with within without would yes you your yours can cant cannot dont doesnt didnt isnt arent wasnt wont ' +
	'wouldnt couldnt shouldnt havent hasnt im ive whats hows wheres whos thats theyre youre'
).split(' ');

/** Words in which people ask, and which may help to find what they ask for: they are looked for, and nothing lacks without them. */
const WEAK_WORDS = (
	'actually add after allowed amount anybody anyone ask asking away back bad become before best better case certain come different else ' +
	'enough ever feel find first get getting give giving go goes going gone good got great happen happens help helps idea information keep ' +
	'kind know known less like long look looking make makes making mean means moment move need needed needs never new next now off offer ' +
	'often ok okay old once out over own part people person put question questions real really right said same say says see several show ' +
	'somebody someone something start still stop take taken takes taking tell thing things think tips try trying up use used using want ' +
	'wants whole word work working works wrong yet'
).split(' ');

/** Both: the commonest words of questions. */
export const ASKING_WORDS: readonly string[] = [...STOP_WORDS, ...WEAK_WORDS];

const stopWords = new Set(STOP_WORDS);
const weakStems = new Set(WEAK_WORDS.map(stem));

/** Whether a stem is that of a word in which people ask: it counts less, and of what records say it is left out of the index. */
export const isWeakStem = (one: string) => weakStems.has(one);

/** Whether a folded word carries no weight. */
export const isStopWord = (word: string) => stopWords.has(word);

/** Pairs of words that carry weight together, though each of them carries none: they are indexed and looked for as one word. */
const FRAMES = new Set(
	'how many,how much,how long,how often,how far,how sure,who should,am i,may i,can i,do i,my own,may we,can we,do we,should we,what happens'.split(
		',',
	),
);

/** What two folded words in a row ask together, as one word; nothing for most. */
export const frameOf = (one: string, next: string): string | undefined => (FRAMES.has(`${one} ${next}`) ? one + next : undefined);
