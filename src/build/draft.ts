/**
 * What a preview knows of the content that is being written: faults, and what is asked before an edition, each as a line. Astro runs pages in a graph of
 * modules of its own, so it is handed to them over what both share.
 */
export interface DraftLine {
	file: string;
	words: string;
	/** It stops a build; anything else is asked before an edition alone. */
	isFault: boolean;
}

const KEY = Symbol.for('peer-support-guide.draft');

export const setDraft = (lines: readonly DraftLine[]) => void Reflect.set(globalThis, KEY, lines);
export const draftLines = (): readonly DraftLine[] => (Reflect.get(globalThis, KEY) as DraftLine[] | undefined) ?? [];
