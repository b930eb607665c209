import { expect, test } from 'vitest';
import { answerSet } from '../../../src/evidence/checks/answer-set.ts';
import { sourceRecord } from '../../../src/evidence/checks/source-record.ts';
import { statementId } from '../../../src/evidence/checks/statement-id.ts';
import { topicOrder } from '../../../src/evidence/checks/topic-order.ts';
import { sourceText } from '../../content.ts';
import { editionFiles, editionOf } from '../../editions.ts';
import { evidenceOf, TOPIC } from '../../evidence.ts';

const filesOf = (issues: { file: string }[]) => [...new Set(issues.map(({ file }) => file))];

test('a copy of a topic that an edition has is the newcomer, whatever it is called', () => {
	const evidence = evidenceOf({ ...editionFiles(editionOf('2025-12')), 'training/a-copy.mdx': TOPIC });
	expect(filesOf(statementId(evidence))).toEqual(['training/a-copy.mdx']);
	expect(filesOf(topicOrder(evidence))).toEqual(['training/a-copy.mdx']);
});

test('a copy of a record still says the other’s id', () => {
	const evidence = evidenceOf({ 'sources/aaa-2020.json': sourceText('roe-2020') });
	expect(sourceRecord(evidence).filter(({ rule }) => rule === 'duplicate-source')).toMatchObject([{ file: 'sources/aaa-2020.json' }]);
});

test('a copy of an answer is named by no reader', () => {
	const text = (question: string, related: string) =>
		`question: ${question}\naudiences: [service-managers]\nshort: One. [own]\ndo: [Two. [own]]\nsure: Three. [own]\nreviewed: 2026-01-01\nrelated: [${related}]\n`;
	const evidence = evidenceOf();
	const answers = [
		['aaa', 'What?', ''],
		['old', 'What?', ''],
		['other', 'Why?', 'old'],
	].map(([name = '', question = '', related = '']) => ({
		name,
		file: `answers/${name}.yaml`,
		record: { question, related: related ? [related] : [], audiences: ['service-managers'] },
		lineOf: () => 1,
		text: text(question, related),
	}));
	const issues = answerSet({ ...evidence, records: { ...evidence.records, answers: answers as never } });
	expect(issues.filter(({ rule }) => rule === 'duplicate-question')).toMatchObject([{ file: 'answers/aaa.yaml' }]);
});
