import { digestOf } from '../src/reading/digest.ts';
import type { EditionRecord, FrozenStatement } from '../src/schema/edition.ts';
import type { Content } from './content.ts';

/** The statements of the smallest content as an edition of 2025-12 froze them. */
export const FROZEN: readonly FrozenStatement[] = [
	{
		id: 'supervision-keeps-people',
		number: '6.1.1',
		section: 'training',
		topic: 'one',
		kind: 'finding',
		text: 'Workers who have it stay longer [@roe-2020#asked, p. 3; @roe-2020#asked].',
		claim: 'association',
		reason: 'One survey asked them.',
	},
	{
		id: 'supervision-named-first',
		number: '6.1.2',
		section: 'training',
		topic: 'one',
		kind: 'advice',
		text: 'Settle it before the post is advertised [@roe-2020#asked].',
		basis: 'research',
		reason: 'The survey asked what helped.',
	},
	{
		id: 'supervision-cost-unknown',
		number: '6.1.3',
		section: 'training',
		topic: 'one',
		kind: 'gap',
		text: 'What it costs is not known [@roe-2020#asked; @roe-2020#asked].',
	},
];

/** An edition with these statements. */
export const editionOf = (edition: string, statements: readonly FrozenStatement[] = FROZEN): EditionRecord => ({
	edition,
	published: `${edition}-15`,
	version: '0.9.0',
	title: 'A small guide',
	topics: { 'training/one': 'How people stay' },
	statements: [...statements],
	references: { 'roe-2020': { label: 'Roe, 2020', reference: 'Roe, A. (2020). Peer support at work.' } },
});

/** Editions as files, with their digests. */
export function editionFiles(...editions: readonly EditionRecord[]): Content {
	const texts = editions.map((edition) => [edition.edition, `${JSON.stringify(edition, null, '\t')}\n`] as const);
	return {
		...Object.fromEntries(texts.map(([name, text]) => [`editions/${name}.json`, text])),
		'editions/digests.json': `${JSON.stringify(Object.fromEntries(texts.map(([name, text]) => [name, digestOf(text)])), null, '\t')}\n`,
	};
}
