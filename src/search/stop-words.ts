/** Words that carry no weight in a question: articles, pronouns, auxiliary verbs, and the verbs with which people ask. */
const STOP_WORDS = new Set(
	(
		'a about after all allowed also am an and any are as ask at be because been before being best between both but by can could did do does doing done ' +
		'during each else et al etc ever every few find for from get getting give given go goes going good got had has have having he help her here him his how i if in ' +
		'into is it its itself just know known let like long look lot made make makes many may me might mine more most much must my need needed needs no not of off ' +
		'often on one only or other our ours out over own part please put really said say says see shall she should show since so some such take taken takes taking tell than that the ' +
		'their theirs them then there these they thing things think this those through to too under until up upon us use used using very want was way we well were ' +
		'what when where whether which while who whom whose why will with within without would yes you your yours'
	).split(' '),
);

/** Whether a folded word carries no weight. */
export const isStopWord = (word: string) => STOP_WORDS.has(word);

/** Whether a word that carries no weight begins so. */
export const beginsStopWord = (beginning: string) => [...STOP_WORDS].some((word) => word.startsWith(beginning));
