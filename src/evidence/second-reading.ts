/** Records that had been read twice before the first statement was written. */
export const READ_TWICE_AT_FIRST = 128;

/** What the second reading found in the facts of those records, by the readers’ own count. */
export const SECOND_READING = [
	{ of: 'the core records', facts: 186, stood: 144, corrected: 41, unconfirmed: 1 },
	{ of: 'the reviews, trials, cohort studies and surveys among the wider reading', facts: 228, stood: 186, corrected: 40, unconfirmed: 2 },
] as const;
