import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import { BASES, CERTAINTIES } from '../../schema/statement.ts';
import type { Evidence } from '../passages.ts';

/** A finding says how sure one can be, advice what it rests on, each with a reason; a gap says neither. */
export function appraisal({ guide }: Evidence): Issue[] {
	return [...guide.statements.values()].flatMap(({ id, kind, certainty, basis, reason, file, line }) => {
		const issue = (rule: Rule, found: string, fix: string): Issue => ({ rule, file, line, found: `\`${id}\` ${found}`, fix });
		const issues: Issue[] = [];
		if (kind === 'finding' && !certainty)
			issues.push(issue('finding-without-certainty', 'has no `certainty`', `add one of: ${CERTAINTIES.join(', ')}`));
		if (kind === 'advice' && !basis) issues.push(issue('advice-without-basis', 'has no `basis`', `add one of: ${BASES.join(', ')}`));
		if (kind !== 'finding' && certainty)
			issues.push(issue('appraisal-out-of-place', `is ${kind} with a certainty`, 'only a finding has one'));
		if (kind !== 'advice' && basis) issues.push(issue('appraisal-out-of-place', `is ${kind} with a basis`, 'only advice has one'));
		if (kind !== 'gap' && !reason) issues.push(issue('appraisal-without-reason', 'has no `reason`', 'say in a sentence why'));
		return issues;
	});
}
