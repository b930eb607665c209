import { readContent } from '../reading/content.ts';
import { readFile } from '../reading/read-file.ts';
import type { Records } from '../reading/records.ts';
import type { ContentFile } from '../reading/decode.ts';
import { type Issue, sortIssues } from '../reading/issue.ts';
import type { Rule } from '../reading/rules.ts';
import { check } from './check.ts';
import { toGuide } from './link.ts';
import type { Guide } from './model.ts';

/** Faults that follow from a record of a source that could not be read, and would only hide it. */
const FOLLOW_SOURCE = new Set<Rule>([
	'unknown-key',
	'unknown-fact',
	'unknown-strength',
	'doubtful-fact',
	'claim-without-design',
	'borrowed-grade',
	'table-row',
	'line-mark',
	'country-page',
	'core-set',
	'unsupported-figure',
]);
/** Faults that follow from any file that could not be read. */
const FOLLOW_ANY = new Set<Rule>([
	'unused-core-source',
	'unused-alias',
	'few-core-sources',
	'empty-section',
	'unknown-statement',
	'dead-link',
	'unknown-topic',
	'unknown-answer',
	'reader-without-answers',
	'urgent-help-missing',
	'unexplained-change',
	'needless-note',
	'edition-behind',
	'edition-missing',
	'unknown-tool',
]);

/** Faults in a file’s body that keep its statements from being seen, and the fault that would follow. */
const HIDES_PLACES = new Set<Rule>(['malformed-mdx', 'unknown-component', 'nested-too-deep']);
const FOLLOW_BODY = 'statement-not-placed';
/** A figure of an answer, a tool or a note stands in facts that statements name: those of a topic that is not seen hold none. */
const FOLLOW_TOPIC = 'unsupported-figure';
/** Years of rows are held against the edition. */
const FOLLOW_GUIDE = 'table-row';

/** Reads, links and checks the content: the guide and everything that is wrong with it, faults and warnings in file order. */
export function toEvidence(
	files: readonly ContentFile[],
	read = readFile,
): {
	records: Records;
	guide: Guide;
	faults: Issue[];
	warnings: Issue[];
} {
	const { records, issues } = readContent(files, read);
	const guide = toGuide(records);
	const noSource = issues.some(({ file }) => file.startsWith('sources/') || file === 'held.json');
	const hidden = new Set(issues.filter(({ rule }) => HIDES_PLACES.has(rule)).map(({ file }) => file));
	const seen = new Set(records.topics.map((topic) => topic.file));
	const noTopic = issues.some(({ file }) => file.endsWith('.mdx') && (hidden.has(file) || !seen.has(file)));
	const follows = ({ rule, file }: Issue) =>
		(issues.length > 0 && FOLLOW_ANY.has(rule)) ||
		(noSource && FOLLOW_SOURCE.has(rule)) ||
		(noTopic && rule === FOLLOW_TOPIC && !file.endsWith('.mdx')) ||
		(!records.guide && rule === FOLLOW_GUIDE) ||
		(rule === FOLLOW_BODY && hidden.has(file));
	const all = sortIssues([...issues, ...check({ records, guide }).filter((issue) => !follows(issue))]);
	return { records, guide, faults: all.filter(({ warning }) => !warning), warnings: all.filter(({ warning }) => warning) };
}
