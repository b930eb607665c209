/**
 * How the review came from what it found to what it reports. The figures stand in the `size` of the review’s own record,
 * and a test holds them to it.
 */
export const REVIEW_FLOW = {
	/** Records that its database searches found. */
	found: 7406,
	/** Records that met its criteria. */
	eligible: 663,
	/** Sources that it reports. */
	reported: 26,
	/** Existing reviews among those that it reports. */
	reviews: 7,
} as const;
