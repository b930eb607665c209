import type { Issue } from '../../reading/issue.ts';
import { type Claim, CLAIM_DESIGNS } from '../../schema/statement.ts';
import { type Design, DESIGNS } from '../../schema/strength.ts';
import { sourcesNamedIn } from '../named-facts.ts';
import { fieldLine } from '../field-line.ts';
import type { Evidence } from '../passages.ts';

/** What to do where no work can carry the claim. */
function toFix(claim: Claim, designs: readonly Design[]): string {
	if (designs.every((design) => design === 'document')) return 'make it a rule or advice, or write `claim: description`';
	const wanted: readonly Design[] = CLAIM_DESIGNS[claim] ?? [];
	return `name a fact of a ${DESIGNS[wanted[0] ?? 'document'].one} or the like, or change \`claim\``;
}

/** At least one work whose facts a finding names is of a design that can carry its claim. */
export function claimWithoutDesign(evidence: Evidence): Issue[] {
	const { guide } = evidence;
	return [...guide.statements.values()].flatMap((statement) => {
		const { id, kind, claim, text, file } = statement;
		const designs = sourcesNamedIn(text.segments, guide.sources).map(({ source }) => source.design);
		const carriers: readonly Design[] | null = claim === undefined ? null : CLAIM_DESIGNS[claim];
		// A finding that names no fact has another fault already.
		if (kind !== 'finding' || claim === undefined || carriers === null || designs.length === 0) return [];
		if (designs.some((design) => carriers.includes(design))) return [];
		const found = `\`${id}\` claims ${claim} and rests on: ${[...new Set(designs)].map((design) => DESIGNS[design].one).join(', ')}`;
		return [{ rule: 'claim-without-design', file, line: fieldLine(evidence, statement, 'claim'), found, fix: toFix(claim, designs) }];
	});
}
