import { expect, test } from 'vitest';
import { toolsResting } from '../../../src/evidence/tools-resting.ts';
import { sourceText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';
import { toolText } from '../../tools.ts';

const line = (id: string, rests: string) => `      - id: ${id}\n        words: Do it.\n${rests}        input: tick\n`;
const facts = (key: string) => `        rests:\n          - mark: research\n            facts: [${key}#asked]\n`;
const statement = (id: string) => `        rests:\n          - mark: research\n            statements: [${id}]\n`;
const OURS = '        ours: true\n';
const OTHER = { 'sources/other-2018.json': sourceText('other-2018') };

function toolsAfter(lines: Record<string, string>) {
	const tools = Object.fromEntries(Object.entries(lines).map(([id, written]) => [`tools/${id}.yaml`, toolText({ line: written })]));
	const { guide } = evidenceOf({ ...OTHER, ...tools });
	return toolsResting([...guide.statements.values()], guide).map(({ id }) => id);
}

test('a tool rests on what a topic rests on by a statement or by a fact, the most lines first', () => {
	expect(
		toolsAfter({
			alpha: line('one', facts('other-2018')) + line('two', OURS),
			beta: line('one', facts('roe-2020')) + line('two', statement('supervision-named-first')),
			gamma: line('one', facts('roe-2020')) + line('two', facts('roe-2020')) + line('three', facts('roe-2020')),
		}),
	).toEqual(['gamma', 'beta']);
});

test('a single line in common counts only where no tool has more', () => {
	const single = line('one', statement('supervision-named-first'));
	expect(toolsAfter({ alpha: single })).toEqual(['alpha']);
	expect(toolsAfter({ alpha: single, beta: single + line('two', facts('roe-2020')) })).toEqual(['beta']);
});
