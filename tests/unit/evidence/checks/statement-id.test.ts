import { expect, test } from 'vitest';
import { statementId } from '../../../../src/evidence/checks/statement-id.ts';
import { changed } from '../../../content.ts';
import { evidenceOf, TOPIC } from '../../../evidence.ts';

test('passes where each id is its own and says the subject', () => {
	expect(statementId(evidenceOf())).toEqual([]);
});

test('names the second of two statements with one id, and where the first stands', () => {
	const text = changed(TOPIC, 'order: 1', 'order: 2')
		.replaceAll('supervision-named', 'pay-named')
		.replaceAll('supervision-cost', 'pay-cost');
	expect(statementId(evidenceOf({ 'training/two.mdx': text }))).toEqual([
		{
			rule: 'duplicate-id',
			file: 'training/two.mdx',
			line: 7,
			found: '`supervision-keeps-people`, which stands at training/one.mdx:7',
			fix: 'give it an id of its own',
		},
	]);
});

test.each(['6-1-2', 'statement-2', 's-12', '2'])('refuses %s, which says the place', (id) => {
	expect(
		statementId(evidenceOf({ 'training/one.mdx': TOPIC.replaceAll('supervision-named-first', id).replace(`id: ${id}`, `id: "${id}"`) })),
	).toEqual([
		{
			rule: 'malformed-id',
			file: 'training/one.mdx',
			line: 12,
			found: `\`${id}\``,
			fix: 'name the subject: numbers follow from the order',
		},
	]);
});

test.each(['ten-hours-of-training', 'training-of-5-days', 'effects-2016-count'])('ignores figures that belong to the subject: %s', (id) => {
	expect(statementId(evidenceOf({ 'training/one.mdx': TOPIC.replaceAll('supervision-named-first', id) }))).toEqual([]);
});
