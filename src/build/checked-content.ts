import { findContentFiles } from '../content-files.ts';
import { toEvidence } from '../evidence/evidence.ts';
import type { Guide } from '../evidence/model.ts';
import { count, printIssues } from './console.ts';
import { contentFolder } from './content-folder.ts';
import { UserError } from './user-error.ts';

/** Reads and checks the content. Prints every fault and refuses where there is one; counts the warnings, and lists them if asked. */
export function checkedEvidence({ everyWarning }: { everyWarning: boolean }): ReturnType<typeof toEvidence> {
	const evidence = toEvidence(findContentFiles(contentFolder()));
	const { guide, faults, warnings } = evidence;
	printIssues(faults, warnings, everyWarning);
	const topics = guide.sections.flatMap((section) => section.topics);
	const what = [
		count(guide.sections.length, 'section'),
		count(topics.length, 'topic'),
		count(guide.statements.size, 'statement'),
		count(guide.sources.size, 'source'),
	];
	const verdict = `${what.join(', ')}: ${count(faults.length, 'fault')}, ${count(warnings.length, 'warning')}`;
	if (faults.length) throw new UserError(`${verdict}. Nothing was built or changed.`);
	console.log(verdict);
	return evidence;
}

/** The guide that the content makes, read and checked in the same way. */
export const checkedContent = (options: { everyWarning: boolean }): Guide => checkedEvidence(options).guide;
