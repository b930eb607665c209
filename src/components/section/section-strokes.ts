import type { SectionId } from '../../schema/section.ts';

/**
 * Each section’s figure: two strokes side by side, the guide’s one visual idea, drawn as what the section is about.
 * Two paths on a 48 by 48 field, the first in the accent colour, the second in the second accent.
 */
export const SECTION_STROKES = {
	/** Side by side: what peer support is. */
	definitions: ['M17 8v32', 'M31 8v32'],
	/** Both rise. */
	implementation: ['M6 33C22 33 22 9 42 9', 'M6 43C28 43 28 19 42 19'],
	/** One bends while the other stays. */
	experiences: ['M16 6c-9 6 9 12 0 18s9 12 0 18', 'M33 6v36'],
	/** Two sides that look at one another. */
	perceptions: ['M9 7c15 9 15 25 0 34', 'M39 7c-15 9-15 25 0 34'],
	/** One path comes to join the other. */
	recruitment: ['M16 42V6', 'M42 42c0-16-14-12-14-28V6'],
	/** Step by step. */
	training: ['M6 33h13V20h13V7h8', 'M17 43h13V30h13V17'],
	/** One holds the other. */
	supervision: ['M7 40C7 2 41 2 41 40', 'M18 41c0-24 12-24 12 0'],
	/** Two groups, compared over time. */
	effectiveness: ['M6 26C22 26 24 9 42 8', 'M6 36c16 0 20 4 36 3'],
} as const satisfies Record<SectionId, readonly [string, string]>;
