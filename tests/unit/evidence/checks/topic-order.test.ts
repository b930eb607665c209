import { expect, test } from 'vitest';
import { topicOrder } from '../../../../src/evidence/checks/topic-order.ts';
import { changed, topicText } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const PAY = topicText('pay', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']);
const related = (list: string) => topic('reviewed:', `related: [${list}]\nreviewed:`);

test('passes where places are apart and related topics exist', () => {
	expect(
		topicOrder(evidenceOf({ 'training/two.mdx': changed(PAY, 'order: 1', 'order: 2'), 'training/one.mdx': related('training/two') })),
	).toEqual([]);
});

test('names the second topic in one place', () => {
	expect(topicOrder(evidenceOf({ 'training/two.mdx': PAY }))).toEqual([
		{
			rule: 'duplicate-order',
			file: 'training/two.mdx',
			line: 4,
			found: 'order 1, as in training/one.mdx',
			fix: 'give it a place of its own',
		},
	]);
});

test('ignores the same place in another section, and places left free', () => {
	expect(topicOrder(evidenceOf({ 'recruitment/two.mdx': PAY }))).toEqual([]);
	expect(topicOrder(evidenceOf({ 'training/two.mdx': changed(PAY, 'order: 1', 'order: 7') }))).toEqual([]);
});

test.each([
	['does not exist', 'recruitment/pai', 'unknown-topic', 'write `recruitment/pay`'],
	['is near none', 'effectiveness/cost-of-all', 'unknown-topic', 'name a topic as `section/name`'],
	['is the topic itself', 'training/one', 'related-to-itself', 'take it out'],
])('names a related topic that %s', (_, name, rule, fix) => {
	expect(topicOrder(evidenceOf({ 'recruitment/pay.mdx': PAY, 'training/one.mdx': related(`recruitment/pay, ${name}`) }))).toEqual([
		{ rule, file: 'training/one.mdx', line: 5, found: `\`${name}\``, fix },
	]);
});
