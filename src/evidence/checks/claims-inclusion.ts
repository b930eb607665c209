import type { Issue } from '../../reading/issue.ts';
import type { Path } from '../../reading/parsed.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** Ways to say that a work is one of the review’s own 26, whose list could not be read. */
const REVIEW = String.raw`(?:(?:the|this|that|its|our)\s+(?:(?:rapid|scoping|seed|parent|Irish|HSE|commissioned|original)\s+)*review|Norton(?:\s+(?:et\s+al\.?|and\s+colleagues))?(?:[’']s)?(?:\s+\([^)]*\)|\s+\d{4})?(?:\s+(?:(?:rapid|scoping)\s+)*review)?)`;
const WORKS = String.raw`(?:sources?|studies|study|works?|papers?|articles?|records?|reports?|publications?)`;
const TAKES = String.raw`(?:includes?|included|including|draws?\s+(?:on|upon|from)|drew\s+(?:on|upon|from)|covers?|covered|analys(?:es|ed)|synthesi[sz](?:es|ed)|counts?|counted|selected|retained|takes?\s+in|took\s+in)`;
const TAKEN = String.raw`(?:included|covered|analysed|synthesi[sz]ed|counted|selected|retained|taken\s+in|drawn\s+(?:on|upon))`;
const CLAIMS = [
	// actively: “the review includes this trial”, “one of the studies the review included”
	new RegExp(String.raw`\b${WORKS}\s+(?:that\s+|which\s+)?${REVIEW}\s+(?:has\s+|had\s+)?${TAKES}\b`, 'iu'),
	new RegExp(
		String.raw`\b${REVIEW}\s+(?:also\s+)?(?:has\s+|had\s+)?${TAKES}\s+(?:it|them|this|that|these|those|both)\b(?!\s+(?:\d|wh))`,
		'iu',
	),
	// passively: “was included in the review”, “included in Norton’s review”
	new RegExp(String.raw`\b${TAKEN}\s+(?:in|by|among|into|for)\s+${REVIEW}`, 'iu'),
	new RegExp(
		String.raw`\b(?:one|some|two|three|several|many|most|all|part|among)\s+(?:of\s+)?(?:the\s+|its\s+)?(?:26|twenty-six)?\s*${WORKS}\s+(?:${TAKEN}\s+)?(?:in|of|behind|under)\s+${REVIEW}`,
		'iu',
	),
	/\bincluded\s+(?:in|by|among)\s+(?:the|Norton[^.;]{0,20})\s*(?:rapid\s+|scoping\s+|seed\s+|parent\s+)*review\b/iu,
	/\b(?:among|one of|part of|belongs to)\s+(?:the\s+)?(?:review[’']s|Norton[^.;]{0,20})\s+(?:own\s+)?(?:26|twenty-six|sources|included)\b/iu,
	/\b(?:among|one of)\s+(?:the|its)\s+(?:26|twenty-six)\s+(?:sources|studies|records)\s+(?:of|in)\s+the\s+review\b/iu,
];

/** Every text in a value, with its path: whatever of a record is published is looked through. */
function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (Array.isArray(value)) return value.flatMap((one, place) => textsIn(one, [...path, place]));
	return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key])) : [];
}

/** Nothing says that a source is among the review’s 26: only that a public record shows the review to cite it. */
export function claimsInclusion(evidence: Evidence): Issue[] {
	const { records } = evidence;
	const ofRecord = ({ file, record, lineOf }: { file: string; record: unknown; lineOf: (path: Path) => number }) =>
		textsIn(record, []).map(({ text, path }) => ({ file, plain: text, at: () => lineOf(path) }));
	const prose = [
		...passagesOf(evidence).map(({ file, line, plain }) => ({ file, plain, at: () => line })),
		...records.sources.flatMap(ofRecord),
		...(records.aliases ? ofRecord(records.aliases) : []),
	];
	return prose.flatMap(({ file, at, plain }): Issue[] => {
		const claim = CLAIMS.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined);
		if (claim === undefined) return [];
		const fix = 'take it out: the review’s list of 26 could not be read';
		return [{ rule: 'claims-inclusion', file, line: at(), found: `“${claim}”`, fix }];
	});
}
