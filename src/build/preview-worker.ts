import { parentPort, workerData } from 'node:worker_threads';
import { findContentFiles } from '../content-files.ts';
import { toEvidence } from '../evidence/evidence.ts';
import { unreadLines } from '../evidence/readings.ts';
import { formatIssue } from '../reading/issue.ts';
import { readFile } from '../reading/read-file.ts';
import { remembering } from '../reading/remembering.ts';
import type { DraftLine } from './draft.ts';

/** Checks the content each time that it is asked to, beside the preview, which has to answer at once. */
const folder = workerData as string;
const { read, keepOnly } = remembering(readFile);

parentPort?.on('message', () => {
	const files = findContentFiles(folder);
	keepOnly(files);
	const { guide, faults } = toEvidence(files, read);
	const lines: DraftLine[] = [
		...faults.map((fault) => ({ file: fault.file, words: formatIssue(fault), isFault: true })),
		...unreadLines(guide).map((line) => ({ ...line, isFault: false })),
	];
	parentPort?.postMessage(lines);
});
