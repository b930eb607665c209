import { formatIssue, type Issue } from '../reading/issue.ts';

/**
 * What a preview knows of the content that is being written: faults, and what is asked before an edition, each as a line. Astro runs pages in a graph of
 * modules of its own, so it is handed to them over what both share.
 */
export interface DraftLine {
	file: string;
	words: string;
	/** It stops a build; anything else is asked before an edition alone. */
	isFault: boolean;
	/** It was seen as the file was read, which a page does itself and at once; anything else takes a look at all files. */
	isOfReading: boolean;
}

/** A fault as a line. */
export const toDraftLine = (fault: Issue, isOfReading: boolean): DraftLine => ({
	file: fault.file,
	words: formatIssue(fault),
	isFault: true,
	isOfReading,
});

const KEY = Symbol.for('peer-support-guide.draft');

export const setDraft = (lines: readonly DraftLine[]) => void Reflect.set(globalThis, KEY, lines);
export const draftLines = (): readonly DraftLine[] => (Reflect.get(globalThis, KEY) as DraftLine[] | undefined) ?? [];
