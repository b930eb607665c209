import { parentPort, workerData } from 'node:worker_threads';
import { findContentFiles } from '../content-files.ts';
import { toEvidence } from '../evidence/evidence.ts';
import { unreadLines } from '../evidence/readings.ts';
import { readContent } from '../reading/content.ts';
import { formatIssue } from '../reading/issue.ts';
import { readFile } from '../reading/read-file.ts';
import { remembering } from '../reading/remembering.ts';
import { type DraftLine, toDraftLine } from './draft.ts';

/** Checks the content each time that it is asked to, beside the preview, which has to answer at once. */
const folder = workerData as string;
const { read, keepOnly } = remembering(readFile);

parentPort?.on('message', () => {
	const files = findContentFiles(folder);
	keepOnly(files);
	const { guide, faults } = toEvidence(files, read);
	const ofReading = new Set(readContent(files, read).issues.map(formatIssue));
	const lines: DraftLine[] = [
		...faults.map((fault) => toDraftLine(fault, ofReading.has(formatIssue(fault)))),
		...unreadLines(guide).map((line) => ({ ...line, isFault: false, isOfReading: false })),
	];
	parentPort?.postMessage(lines);
});
