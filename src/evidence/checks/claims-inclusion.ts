import type { Issue } from '../../reading/issue.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** Ways to say that a work is one of the review’s own 26, whose list could not be read. */
const CLAIMS = [
	/\bincluded\s+(?:in|by|among)\s+(?:the|Norton[^.;]{0,20})\s*(?:rapid\s+|scoping\s+|seed\s+|parent\s+)*review\b/iu,
	/\b(?:among|one of|part of|belongs to)\s+(?:the\s+)?(?:review[’']s|Norton[^.;]{0,20})\s+(?:own\s+)?(?:26|twenty-six|sources|included)\b/iu,
	/\b(?:among|one of)\s+(?:the|its)\s+(?:26|twenty-six)\s+(?:sources|studies|records)\s+(?:of|in)\s+the\s+review\b/iu,
];

/** Nothing says that a source is among the review’s 26: only that a public record shows the review to cite it. */
export function claimsInclusion(evidence: Evidence): Issue[] {
	const prose = [
		...passagesOf(evidence).map(({ file, line, plain }) => ({ file, plain, at: () => line })),
		...evidence.records.sources.flatMap(({ file, record, lineOf }) => [
			...record.facts.map(({ fact }, place) => ({ file, at: () => lineOf(['facts', place]), plain: fact })),
			...record.limitations.map((plain, place) => ({ file, at: () => lineOf(['limitations', place]), plain })),
		]),
	];
	return prose.flatMap(({ file, at, plain }) => {
		const claim = CLAIMS.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined);
		return claim === undefined
			? []
			: [
					{
						rule: 'claims-inclusion',
						file,
						line: at(),
						found: `“${claim}”`,
						fix: 'take it out: the review’s list of 26 could not be read',
					},
				];
	});
}
