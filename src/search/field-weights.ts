/**
 * How often a word is written into the index for where it stands in a record: Pagefind has no weights for the words of custom records, and
 * counts them. It also closes a part of its index at 20,000 places, whatever that weighs: the counts keep a part at some 6,500 bytes.
 */
export const FIELD_WEIGHTS = { names: 64, says: 32, rest: 16, around: 8 } as const;
