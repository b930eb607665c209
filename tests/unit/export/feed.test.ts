import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toFeed } from '../../../src/export/feed.ts';
import { editionFiles, editionOf, FROZEN } from '../../editions.ts';
import { evidenceOf } from '../../evidence.ts';

const at = (path: string) => `https://guide.example${path}`;
const CHANGES = {
	...editionFiles(
		editionOf(
			'2025-12',
			FROZEN.map((one) => (one.kind === 'advice' ? { ...one, text: 'Settle it & soon [@roe-2020#asked].' } : one)),
		),
	),
	'changes.yaml':
		'changes:\n  - since: 2025-12\n    statement: supervision-named-first\n    what: “Soon” is <gone>.\n    why: A & B asked.\n',
};
const entriesOf = (xml: string) => {
	const { document } = parseHTML(xml);
	const text = (element: Element, name: string) => element.querySelector(name)?.textContent ?? '';
	return [...document.querySelectorAll('entry')].map((entry) => ({
		id: text(entry, 'id'),
		title: text(entry, 'title'),
		updated: text(entry, 'updated'),
		link: entry.querySelector('link')?.getAttribute('href'),
		content: text(entry, 'content'),
	}));
};

test('before an edition is frozen, the guide’s own is the one entry', () => {
	expect(entriesOf(toFeed(evidenceOf().guide, at))).toEqual([
		{
			id: 'https://guide.example/editions/2026-01/',
			title: 'Edition of January 2026',
			updated: '2026-01-15T00:00:00Z',
			link: 'https://guide.example/editions/',
			content: '<p>The first edition: 3 statements.</p>',
		},
	]);
});

test('after that, each edition is an entry, the newest first, and each changed statement with what changed, why and its words', () => {
	const [now, changed, before] = entriesOf(toFeed(evidenceOf(CHANGES).guide, at));
	expect(now).toMatchObject({
		title: 'Edition of January 2026',
		content: '<p>3 statements. Of those that the edition before it had, 1 changed.</p>',
	});
	expect(changed).toEqual({
		id: 'https://guide.example/editions/2026-01/#supervision-named-first',
		title: '6.1.2 changed: Settle it before the post is advertised',
		updated: '2026-01-15T00:00:00Z',
		link: 'https://guide.example/training/one/#supervision-named-first',
		content:
			'<p>“Soon” is &lt;gone&gt;. A &amp; B asked. <a href="https://guide.example/editions/2025-12/training/one/#supervision-named-first">Its words before</a></p><blockquote>Settle it before the post is advertised.</blockquote>',
	});
	expect(before).toMatchObject({ title: 'Edition of December 2025', link: 'https://guide.example/editions/2025-12/' });
});

test('a section’s feed has the changed statements of that section alone', () => {
	const { guide } = evidenceOf(CHANGES);
	const feedOf = (id: string) => {
		const section = guide.sections.find((one) => one.id === id);
		if (!section) throw new Error(`no section ${id}`);
		return toFeed(guide, at, section);
	};
	expect(entriesOf(feedOf('training')).map(({ title }) => title)).toEqual(['6.1.2 changed: Settle it before the post is advertised']);
	expect(entriesOf(feedOf('supervision'))).toEqual([]);
	expect(feedOf('training')).toContain('<link rel="self" type="application/atom+xml" href="https://guide.example/training/changes.atom"/>');
});

test('a withdrawn statement has the words and the number that it had', () => {
	const frozen = FROZEN.map((one, place) => (place === 0 ? { ...one, id: 'gone-since', text: 'Gone words [@roe-2020#asked].' } : one));
	const { guide } = evidenceOf({
		...editionFiles(editionOf('2025-12', frozen)),
		'changes.yaml': 'changes:\n  - since: 2025-12\n    statements: [gone-since]\n    what: Withdrawn.\n    why: It was wrong.\n',
	});
	expect(entriesOf(toFeed(guide, at))[1]).toMatchObject({
		title: `${FROZEN[0]?.number ?? ''} withdrawn: Gone words`,
		content: expect.not.stringContaining('<blockquote>') as string,
	});
});

test('an edition without a change says so', () => {
	const [now] = entriesOf(toFeed(evidenceOf(editionFiles(editionOf('2025-12'))).guide, at));
	expect(now?.content).toBe('<p>3 statements. Of those that the edition before it had, none changed.</p>');
});

test('the feed has what Atom asks for, and no bare ampersand', () => {
	const xml = toFeed(evidenceOf(CHANGES).guide, at);
	expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
	for (const element of ['<id>', '<title>', '<updated>', '<author><name>', '<link rel="self"']) expect(xml).toContain(element);
	expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
});
