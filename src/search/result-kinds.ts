/** What search has to know of a kind of result: a new kind says all of it here. */
interface KindOfResult {
	/** Its name in the list by which results are narrowed. */
	name: string;
	/** How it is favoured, where all else is equal: guidance before what it rests on. 1 favours nothing. */
	favour: number;
	/** What it is called, word for word: its title, or its key where the title is a sentence. */
	calledBy: 'title' | 'key';
	/** Where it is numbered, how many numbers its own has less one: 0 for a section, 2 for a statement; `undefined` where it has none. */
	depth: 0 | 1 | 2 | undefined;
	/** Whether a result quotes it where the words that were asked for stand in its title alone. */
	quoted: boolean;
	/** Whether a word that stands in the names of one such record alone may be what a misspelt word was meant to be. */
	teachesWords: boolean;
}

/** What a result can be, in the order in which it is offered. */
export const RESULT_KINDS = {
	answer: { name: 'Answer', favour: 1.15, calledBy: 'title', depth: undefined, quoted: true, teachesWords: false },
	statement: { name: 'Statement', favour: 1.1, calledBy: 'key', depth: 2, quoted: false, teachesWords: false },
	topic: { name: 'Topic', favour: 1.05, calledBy: 'title', depth: 1, quoted: true, teachesWords: true },
	section: { name: 'Section', favour: 1.1, calledBy: 'title', depth: 0, quoted: true, teachesWords: true },
	source: { name: 'Source', favour: 0.75, calledBy: 'title', depth: undefined, quoted: true, teachesWords: true },
	term: { name: 'Glossary term', favour: 1, calledBy: 'title', depth: undefined, quoted: true, teachesWords: true },
	tool: { name: 'Tool', favour: 1.1, calledBy: 'title', depth: undefined, quoted: true, teachesWords: true },
	country: { name: 'Country', favour: 0.9, calledBy: 'title', depth: undefined, quoted: true, teachesWords: false },
	task: { name: 'Task', favour: 0.65, calledBy: 'title', depth: undefined, quoted: true, teachesWords: false },
	page: { name: 'Page', favour: 0.8, calledBy: 'title', depth: undefined, quoted: true, teachesWords: true },
} as const satisfies Record<string, KindOfResult>;
export type ResultKind = keyof typeof RESULT_KINDS;

/** What is known of the kind that a catalogue or a card names. Throws where script and catalogue are of different builds. */
export function kindOfResult(kind: string): KindOfResult {
	if (!Object.hasOwn(RESULT_KINDS, kind)) throw new RangeError(`unknown kind of result: ${kind}`);
	return RESULT_KINDS[kind as ResultKind];
}
