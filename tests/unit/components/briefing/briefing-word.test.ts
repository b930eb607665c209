import { expect, test } from 'vitest';
import { briefingDocument } from '../../../../src/components/briefing/briefing-word.ts';
import type { BriefingFile, BriefingStatement } from '../../../../src/components/briefing/briefing-file.ts';

const statement = (number: string, key: string): BriefingStatement => ({
	number,
	path: `/training/one/#s-${number}`,
	label: 'Finding',
	text: ['Workers stay ', { cite: ['(', { key }, ', p. 3)'] }, '.'],
	keys: [key],
});
const file = (numbered: boolean): BriefingFile => ({
	numbered,
	about: { author: 'The tests', date: '2026-01-15', footer: 'A small guide' },
	guide: 'A small guide (2026).',
	statements: {},
	references: { 'hunt-2019': 'Hunt (2019). <i>Work</i>.', 'roe-2020': 'Roe (2020). <i>Support</i>.' },
});
const blocksOf = (numbered: boolean) =>
	briefingDocument(
		[statement('6.1.2', 'roe-2020'), statement('6.1.1', 'hunt-2019')],
		file(numbered),
		(path) => `https://guide.example${path}`,
	).blocks;
const wordsOf = (block: ReturnType<typeof blocksOf>[number] | undefined) =>
	block && 'runs' in block
		? `${block.type === 'statement' ? `${block.number} ` : ''}${block.runs.map(({ text }) => text).join('')}`
		: undefined;

test('statements stand in the reader’s order, each a link to its place', () => {
	const statements = blocksOf(false).filter(({ type }) => type === 'statement');
	expect(statements.map(wordsOf)).toEqual(['6.1.2 Workers stay (2, p. 3).', '6.1.1 Workers stay (1, p. 3).']);
	expect(statements[0]).toMatchObject({ href: 'https://guide.example/training/one/#s-6.1.2' });
});

test('a numbered style numbers its references by appearance, and its list says the numbers', () => {
	const blocks = blocksOf(true);
	expect(blocks.filter(({ type }) => type === 'statement').map(wordsOf)).toEqual([
		'6.1.2 Workers stay (1, p. 3).',
		'6.1.1 Workers stay (2, p. 3).',
	]);
	expect(blocks.find(({ type }) => type === 'list')).toMatchObject({
		ordered: true,
		items: [
			[{ text: 'Roe (2020). ' }, { text: 'Support', italic: true }, {}],
			[{ text: 'Hunt (2019). ' }, {}, {}],
		],
	});
});
