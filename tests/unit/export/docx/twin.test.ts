import { expect, test } from 'vitest';
import { toGuideCitations } from '../../../../src/citation/guide-citations.ts';
import { topicDocument } from '../../../../src/export/docx/topic-document.ts';
import { countryDocument, withStatements } from '../../../../src/export/docx/twin.ts';
import { writeMarkdown } from '../../../../src/export/docx/write-markdown.ts';
import type { CountryPage } from '../../../../src/evidence/model.ts';
import { evidenceOf } from '../../../evidence.ts';

const { guide } = evidenceOf();
const context = {
	guide,
	citations: toGuideCitations(guide),
	at: (path: string) => `https://guide.example${path}`,
	restsOn: () => '',
	tables: () => [],
};
const topic = guide.sections.find(({ id }) => id === 'training')?.topics[0];
if (!topic) throw new Error('the smallest content has a topic');

test('a topic in Markdown has each statement with its number, its address and the facts that it rests on', () => {
	const text = writeMarkdown(withStatements(topicDocument(topic, context), topic.statements, context));
	expect(text).toMatch(/^# 6\.1 How people stay\n/);
	expect(text).toContain('**6.1.1** Workers who have it stay longer');
	expect(text).toContain(
		'**6.1.1** <https://guide.example/training/one/#supervision-keeps-people>\n\n- [Roe, 2020](https://guide.example/sources/roe-2020/#fact-asked): A survey asked 120 peer support workers.',
	);
});

test('a country in Markdown has its lines under their subjects, its bodies and the facts behind them', () => {
	const items = [{ key: 'roe-2020', facts: ['asked'] }];
	const country = {
		name: 'Ireland',
		path: '/countries/ireland/',
		lines: [{ subject: 'posts', words: 'Posts are graded.', items, line: 1 }],
		bodies: [{ name: 'A body', address: 'https://example.org/', items, line: 2 }],
		keys: ['roe-2020'],
	} as unknown as CountryPage;
	const text = writeMarkdown(countryDocument(country, 'What is known.', context));
	expect(text).toContain('## Posts and pay\n\n- Posts are graded. (Roe, 2020)\n');
	expect(text).toContain('## How many\n\nNot found.\n');
	expect(text).toContain('- [A body](https://example.org/) (Roe, 2020)');
	expect(text).toContain('## Facts\n\n- [Roe, 2020](https://guide.example/sources/roe-2020/#fact-asked): A survey asked 120');
});
