import { ANSWER_RULES } from './rules/answer-rules.ts';
import { BODY_RULES } from './rules/body-rules.ts';
import { EDITION_RULES } from './rules/edition-rules.ts';
import { FIELD_RULES } from './rules/field-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import type { RuleText } from './rules/rule-text.ts';
import { SET_RULES } from './rules/set-rules.ts';
import { SOURCE_RULES } from './rules/source-rules.ts';
import { STATEMENT_RULES } from './rules/statement-rules.ts';
import { STYLE_RULES } from './rules/style-rules.ts';
import { TOOL_RULES } from './rules/tool-rules.ts';

/** Every rule that the content is held to, by its permanent name. */
export const RULES = {
	...FILE_RULES,
	...FIELD_RULES,
	...BODY_RULES,
	...SOURCE_RULES,
	...STATEMENT_RULES,
	...SET_RULES,
	...TOOL_RULES,
	...ANSWER_RULES,
	...EDITION_RULES,
	...STYLE_RULES,
};
/** The permanent name of a rule, e.g. `unknown-key`. */
export type Rule = keyof typeof RULES;

/** The rules by what they are about, in the order of the catalogue. */
export const RULE_SUBJECTS: readonly (readonly [subject: string, rules: Readonly<Record<string, RuleText>>])[] = [
	['Files', FILE_RULES],
	['Fields and values', FIELD_RULES],
	['Bodies of topics', BODY_RULES],
	['Sources and citations', SOURCE_RULES],
	['Statements', STATEMENT_RULES],
	['Topics, sections, readers, terms and aliases', SET_RULES],
	['Tools and countries', TOOL_RULES],
	['Answers', ANSWER_RULES],
	['Editions', EDITION_RULES],
	['Warnings of style', STYLE_RULES],
];
