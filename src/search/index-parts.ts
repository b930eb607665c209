/** Which part of the index holds which stems, so that a part can be asked for before the engine is there to name it. */
export interface IndexParts {
	/** What the first stem of each part begins with, as far as that tells it from the last of the part before, in alphabetical order, joined by spaces. */
	starts: string;
	/** The parts’ names in the same order, without what all begin with, run together. */
	parts: string;
}

/** What the names of all parts begin with, and how long the rest of a name is. */
const NAME = { begins: 'und_', letters: 7 };

/** The file of the part in which a stem must be if it is anywhere, from the folder of the search; nothing before the first. */
export function partOf(stem: string, { starts, parts }: IndexParts): string | undefined {
	const place = starts.split(' ').findLastIndex((start) => start !== '' && start <= stem);
	const at = place * NAME.letters;
	return place < 0 ? undefined : `index/${NAME.begins}${parts.slice(at, at + NAME.letters)}.pf_index`;
}
