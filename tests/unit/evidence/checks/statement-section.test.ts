import { expect, test } from 'vitest';
import { statementSection } from '../../../../src/evidence/checks/statement-section.ts';
import { evidenceOf, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const IDS = { finding: 'supervision-keeps-people', advice: 'supervision-named-first', gap: 'supervision-cost-unknown' } as const;
type Kind = keyof typeof IDS;

/** The topic with its three statements in another order, with headings between them. */
function issuesOf(...body: (Kind | `## ${string}`)[]) {
	const [, front = '', rest = ''] = TOPIC.split('---\n');
	const statements = (part: string, mark: RegExp) => part.split(mark).slice(1);
	const record = Object.fromEntries(
		statements(front.split('statements:\n')[1] ?? '', /^ {2}- id: /m).map((text) => [text.split('\n')[0], text]),
	);
	const why = Object.fromEntries(statements(rest, /<Statement id="/).map((text) => [text.split('"')[0], text]));
	const order = body.filter((one): one is Kind => one in IDS).map((kind) => IDS[kind]);
	const head = `${front.split('statements:\n')[0] ?? ''}statements:\n${order.map((id) => `  - id: ${record[id] ?? ''}`).join('')}`;
	const text = body.map((one) => (one in IDS ? `<Statement id="${why[IDS[one as Kind]] ?? ''}` : `${one}\n\n`)).join('');
	return statementSection(evidenceOf({ [file]: `---\n${head}---\n\n${text}` })).map(({ rule, found, fix }) => [rule, found, fix]);
}

test('passes parts in their order, each of its own kinds, and a page without headings', () => {
	expect(issuesOf('finding', 'advice', 'gap')).toEqual([]);
	expect(issuesOf('## Supervision', 'advice', '## What studies found', 'finding', '## What we could not find', 'gap')).toEqual([]);
});

test('names a statement under a heading of another kind', () => {
	expect(issuesOf('## What to do', 'advice', 'finding', '## What we could not find', 'gap')).toEqual([
		[
			'statement-out-of-section',
			'`supervision-keeps-people` (finding) under “What to do”',
			'place it under a heading on what studies found, or change `kind`',
		],
	]);
	expect(issuesOf('## What to do', 'advice', '## What studies found on staying', 'gap', 'finding')).toEqual([
		[
			'statement-out-of-section',
			'`supervision-cost-unknown` (not known) under “What studies found on staying”',
			'place it under a heading on what we could not find, or change `kind`',
		],
	]);
});

test('names a part that comes after one that it goes before', () => {
	expect(issuesOf('## What studies found', 'finding', '## What to do', 'advice', '## What we could not find', 'gap')).toEqual([
		['statement-out-of-section', '`supervision-named-first` (advice) under “What to do”', 'place it above what studies found'],
	]);
});
