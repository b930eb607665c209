import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findContentFiles } from '../src/content-files.ts';
import { toEvidence } from '../src/evidence/evidence.ts';
import type { Guide } from '../src/evidence/model.ts';
import { CONTENT } from '../src/site.ts';
import { count, printIssues, Refusal } from './console.ts';

/** Reads and checks the content. Prints every fault and refuses where there is one; counts the warnings, and lists them if asked. */
export function checkedEvidence({ everyWarning }: { everyWarning: boolean }): ReturnType<typeof toEvidence> {
	const folder = resolve(CONTENT);
	if (!existsSync(folder))
		throw new Refusal(`${CONTENT}:1  missing-folder  no content folder → write the content there, or set GUIDE_CONTENT`);
	const evidence = toEvidence(findContentFiles(folder));
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
	if (faults.length) throw new Refusal(`${verdict}. Nothing was built or changed.`);
	console.log(verdict);
	return evidence;
}

/** The guide that the content makes, read and checked in the same way. */
export const checkedContent = (options: { everyWarning: boolean }): Guide => checkedEvidence(options).guide;
