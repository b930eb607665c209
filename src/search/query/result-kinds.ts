/** What search has to know of a kind of result: a new kind says all of it here. */
interface KindOfResult {
	/** Its name in the list by which results are narrowed. */
	name: string;
	/** How it is favoured where all else is equal: what answers and helps to act leads, then what that rests on, then everything else. */
	favour: number;
	/** Where it is numbered, how many numbers its own has less one: 0 for a section, 2 for a statement. */
	depth?: 0 | 1 | 2;
}

/** What a result can be, in the order in which it is offered. */
export const RESULT_KINDS = {
	answer: { name: 'Answer', favour: 1.45 },
	statement: { name: 'Statement', favour: 0.92, depth: 2 },
	topic: { name: 'Topic', favour: 1.1, depth: 1 },
	section: { name: 'Section', favour: 1.15, depth: 0 },
	source: { name: 'Source', favour: 0.8 },
	term: { name: 'Glossary term', favour: 0.85 },
	tool: { name: 'Tool', favour: 1.4 },
	country: { name: 'Country', favour: 0.92 },
	limit: { name: 'Not covered', favour: 0.6 },
	task: { name: 'Task', favour: 0.75 },
	page: { name: 'Page', favour: 0.85 },
} satisfies Record<string, KindOfResult>;
export type ResultKind = keyof typeof RESULT_KINDS;

/** What is known of the kind that a catalogue or a card names. Throws where script and catalogue are of different builds. */
export function kindOfResult(kind: string): KindOfResult {
	if (!Object.hasOwn(RESULT_KINDS, kind)) throw new RangeError(`unknown kind of result: ${kind}`);
	return RESULT_KINDS[kind as ResultKind];
}
