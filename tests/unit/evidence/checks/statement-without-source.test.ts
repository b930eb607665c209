import { expect, test } from 'vitest';
import { statementWithoutSource } from '../../../../src/evidence/checks/statement-without-source.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

test('passes where each statement cites', () => {
	expect(statementWithoutSource(evidenceOf())).toEqual([]);
});

test('names the line of a text that cites nothing, though its why does', () => {
	expect(
		statementWithoutSource(evidenceOf({ 'training/one.mdx': topic('longer [@roe-2020#asked, p. 3; @roe-2020#asked]', 'longer') })),
	).toEqual([
		{
			rule: 'statement-without-source',
			file: 'training/one.mdx',
			line: 9,
			found: '`supervision-keeps-people` cites nothing',
			fix: 'cite the source that it rests on: `[@key]`',
		},
	]);
});

test('ignores how it cites: a narrative citation will do', () => {
	expect(statementWithoutSource(evidenceOf({ 'training/one.mdx': topic('Settle it', 'As @roe-2020 says, settle it') }))).toEqual([]);
});
