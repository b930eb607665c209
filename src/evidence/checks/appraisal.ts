import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import { BASES, CLAIMS, type StatementKind } from '../../schema/statement.ts';
import type { Statement } from '../model.ts';
import { fieldLine } from '../field-line.ts';
import type { Evidence } from '../passages.ts';

/** What only one kind of statement says of itself. */
const BELONGS = { claim: 'finding', certainty: 'finding', basis: 'advice', place: 'rule' } as const satisfies Record<string, StatementKind>;

/** What each kind of statement has to say of itself; a gap says nothing. */
const NEEDED: Partial<Record<StatementKind, { field: keyof typeof BELONGS; rule: Rule; fix: string }>> = {
	finding: { field: 'claim', rule: 'finding-without-claim', fix: `add one of: ${CLAIMS.join(', ')}` },
	advice: { field: 'basis', rule: 'advice-without-basis', fix: `add one of: ${BASES.join(', ')}` },
	rule: { field: 'place', rule: 'rule-without-place', fix: 'say where it holds, e.g. `Pennsylvania, United States`' },
};

/** A finding says what kind of claim it makes, advice what it rests on, a rule where it holds, and none says what belongs to another. */
export function appraisal(evidence: Evidence): Issue[] {
	return [...evidence.guide.statements.values()].flatMap((statement) => {
		const { id, kind, file, line }: Statement = statement;
		const issue = (rule: Rule, found: string, fix: string, at = line): Issue => ({
			rule,
			file,
			line: at,
			found: `\`${id}\` ${found}`,
			fix,
		});
		const needed = NEEDED[kind];
		return [
			...(needed && statement[needed.field] === undefined ? [issue(needed.rule, `has no \`${needed.field}\``, needed.fix)] : []),
			...(Object.entries(BELONGS) as [keyof typeof BELONGS, StatementKind][])
				.filter(([field, owner]) => statement[field] !== undefined && owner !== kind)
				.map(([field, owner]) =>
					issue(
						'appraisal-out-of-place',
						`is ${kind === 'advice' ? '' : 'a '}${kind} with \`${field}\``,
						`take it out: only ${owner === 'advice' ? 'advice has it' : `a ${owner} has it`}`,
						fieldLine(evidence, statement, field),
					),
				),
		];
	});
}
