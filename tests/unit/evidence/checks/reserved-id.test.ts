import { expect, test } from 'vitest';
import { reservedId } from '../../../../src/evidence/checks/reserved-id.ts';
import { evidenceOf, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
/** The topic’s last statement under another id. */
const issuesOf = (id: string) => reservedId(evidenceOf({ [file]: TOPIC.replaceAll('supervision-cost-unknown', id) }));

test.each(['hours-unknown', 'cited', 'topics-differ', 'how-sure-they-are'])('passes %s', (id) => {
	expect(issuesOf(id)).toEqual([]);
});

test.each([
	'references',
	'terms',
	'main',
	'how-sure',
	'glossary',
	'cite-3',
	'ref-roe-2020',
	'section-training',
	'topic-training-one',
	'term-peer',
])('names the line of a statement called %s, which is the anchor of another part of a page', (id) => {
	expect(issuesOf(id)).toMatchObject([{ rule: 'reserved-id', file, found: `\`${id}\`, the anchor of a part of every page` }]);
});

test.each(['References', 'How sure', 'Cite 3'])(
	'names the line of a heading “%s”, which takes the anchor of another part of a page',
	(heading) => {
		const anchor = heading.toLowerCase().replace(' ', '-');
		const text = `${TOPIC}\n## ${heading}\n`;
		expect(reservedId(evidenceOf({ [file]: text }))).toMatchObject([
			{ rule: 'reserved-id', file, line: text.split('\n').length - 1, found: `\`${anchor}\`, the anchor of a part of every page` },
		]);
	},
);

test('passes a heading with words of its own', () => {
	expect(reservedId(evidenceOf({ [file]: `${TOPIC}\n## References in other guides\n` }))).toEqual([]);
});
