/**
 * How often a word is written into the index for where it stands in a record: Pagefind has no weights for the words of custom records, and
 * counts them. It also closes a part of its index at 20,000 places, whatever that weighs: the counts keep a part at some 6,500 bytes.
 */
export const TIMES = { names: 32, says: 16, rest: 8, around: 4 } as const;
