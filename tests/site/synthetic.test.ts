import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Size, writeSyntheticContent } from '../../testing/synthetic/content.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-synthetic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The review’s own record is not counted in a size. */
const OF_THE_REVIEW = 1;

/** What `npm run bench -- scale` builds has to pass the check as any other content; the largest sizes differ from these in number alone. */
test.each<Size>([{ sources: 663 }, { topics: 200 }])('synthetic content of %o passes the check', (size) => {
	const content = join(folder, 'content');
	rmSync(content, { recursive: true, force: true });
	writeSyntheticContent(content, size);
	const { guide, faults } = toEvidence(findContentFiles(content));
	expect(faults).toEqual([]);
	expect({ sources: guide.sources.size - OF_THE_REVIEW, topics: guide.sections.flatMap(({ topics }) => topics).length }).toMatchObject(
		size,
	);
});
