import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { allReadAgain, withReadings } from '../../src/evidence/readings.ts';

/** Records in a content folder that all in it was read a second time and holds, without which no edition is frozen. */
export function readAgain(content: string): void {
	const { guide } = toEvidence(findContentFiles(content));
	writeFileSync(
		join(content, 'second-readings.json'),
		`${JSON.stringify(withReadings(allReadAgain(guide), guide, '2026-01-14'), null, '\t')}\n`,
	);
}
