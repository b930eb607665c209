import { type Issue, sortIssues } from '../reading/issue.ts';
import { alias } from './checks/alias.ts';
import { answerLength } from './checks/answer-length.ts';
import { answerMarks } from './checks/answer-marks.ts';
import { answerSet } from './checks/answer-set.ts';
import { appraisal } from './checks/appraisal.ts';
import { authorNames } from './checks/author-names.ts';
import { borrowedGrade } from './checks/borrowed-grade.ts';
import { claimWithoutDesign } from './checks/claim-design.ts';
import { claimsInclusion } from './checks/claims-inclusion.ts';
import { coreSet, fewCoreSources, unusedCoreSource } from './checks/core-sources.ts';
import { deadLink } from './checks/dead-link.ts';
import { duplicateTerm } from './checks/duplicate-term.ts';
import { duplicateTask } from './checks/duplicate-task.ts';
import { editionBehind } from './checks/edition-behind.ts';
import { frozenEdition } from './checks/frozen-edition.ts';
import { makersWord } from './checks/makers-word.ts';
import { manySentences } from './checks/many-sentences.ts';
import { missingForFormat } from './checks/missing-for-format.ts';
import { citationWithoutFact, doubtfulFact, unknownFact, whyWithoutFact } from './checks/named-facts.ts';
import { namedStatement } from './checks/named-statement.ts';
import { placement } from './checks/placement.ts';
import { printedAddress } from './checks/printed-address.ts';
import { recordFacts } from './checks/record-facts.ts';
import { reservedId } from './checks/reserved-id.ts';
import { reviewDate } from './checks/review-date.ts';
import { sourceDate } from './checks/source-date.ts';
import { sourceRecord } from './checks/source-record.ts';
import { statementId } from './checks/statement-id.ts';
import { statementSection } from './checks/statement-section.ts';
import { statementWithoutSource } from './checks/statement-without-source.ts';
import { style } from './checks/style.ts';
import { tableRow } from './checks/table-row.ts';
import { countryPage } from './checks/country-page.ts';
import { lineForm, lineMark, lineWithoutSupport, unknownTool } from './checks/tool-lines.ts';
import { topicOrder } from './checks/topic-order.ts';
import { unexplainedChange } from './checks/unexplained-change.ts';
import { unknownKey } from './checks/unknown-key.ts';
import { citationOutOfPlace, unreadableCitation } from './checks/unreadable-citation.ts';
import { unsupportedFigure } from './checks/unsupported-figure.ts';
import type { Evidence } from './passages.ts';

/** Every rule that the guidance is held to. */
const CHECKS: ((evidence: Evidence) => Issue[])[] = [
	unknownKey,
	unknownFact,
	citationWithoutFact,
	whyWithoutFact,
	doubtfulFact,
	unreadableCitation,
	citationOutOfPlace,
	statementId,
	reservedId,
	duplicateTask,
	statementWithoutSource,
	placement,
	statementSection,
	namedStatement,
	unusedCoreSource,
	coreSet,
	fewCoreSources,
	unsupportedFigure,
	tableRow,
	lineWithoutSupport,
	lineMark,
	lineForm,
	unknownTool,
	countryPage,
	appraisal,
	claimWithoutDesign,
	borrowedGrade,
	manySentences,
	answerMarks,
	answerLength,
	answerSet,
	reviewDate,
	deadLink,
	sourceRecord,
	recordFacts,
	printedAddress,
	authorNames,
	sourceDate,
	claimsInclusion,
	topicOrder,
	duplicateTerm,
	alias,
	missingForFormat,
	frozenEdition,
	unexplainedChange,
	editionBehind,
	style,
	makersWord,
];

/** Holds the guidance to every rule; faults and warnings in file order. */
export function check(evidence: Evidence): Issue[] {
	return sortIssues(CHECKS.flatMap((rule) => rule(evidence)));
}
