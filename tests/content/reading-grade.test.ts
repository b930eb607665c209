import { expect, test } from 'vitest';
import { readingLevel } from '../../src/evidence/reading-level.ts';
import { toReport } from '../../src/evidence/report.ts';
import { evidence, guide } from '../guide.ts';

test('half of the statements can be read after eight years of school, and all after twelve', () => {
	const { median, highest } = toReport(evidence, []).statementGrades;
	expect(median).toBeLessThanOrEqual(8);
	expect(highest).toBeLessThanOrEqual(12);
});

/** The name of each text above a grade. */
const above = (most: number, texts: readonly (readonly [name: string, plain: string])[]) =>
	texts.filter(([, plain]) => readingLevel([plain]) > most).map(([name]) => name);

test('no summary of a topic and no short answer is above grade 9', () => {
	const summaries = guide.sections.flatMap(({ topics }) => topics.map(({ slug, summary }) => [slug, summary.plain] as const));
	const answers = guide.answers.map(({ slug, short }) => [slug, short.plain] as const);
	expect(above(9, [...summaries, ...answers])).toEqual([]);
});
