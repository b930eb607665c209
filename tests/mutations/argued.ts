/** Damage that is still valid guidance: no rule can tell it from what an author means. */
interface Argument {
	kinds: readonly string[];
	/** Where it may happen: a kind of file and the field in it. */
	where: RegExp;
	/** Why it is let be. */
	why: string;
}

const ARGUMENTS: readonly Argument[] = [];

/** Why damage of a kind in a place need not be refused; nothing where it must be. */
export const argued = (kind: string, region: string): string | undefined =>
	ARGUMENTS.find(({ kinds, where }) => kinds.includes(kind) && where.test(region))?.why;
