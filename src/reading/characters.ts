/**
 * Characters that do not show, look like a plain space, or turn the direction of writing: controls but tab and line feed, format characters, halves of
 * surrogate pairs, private and unassigned ones, line and paragraph separators, every space but the plain and the two no-break ones that stand in
 * numbers, blank letters, and the replacement character, which marks text that was lost.
 */
export const HIDDEN =
	/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200a\u205f\u2800\u3000\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffd]|(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?![\d%])/u;
