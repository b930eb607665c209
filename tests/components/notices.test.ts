import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import AnswerBody from '../../src/components/answer/AnswerBody.astro';
import ReferenceEntry from '../../src/components/source/ReferenceEntry.astro';
import SourceCard from '../../src/components/source/SourceCard.astro';
import SourceHeader from '../../src/components/source/SourceHeader.astro';
import RestsOn from '../../src/components/statement/RestsOn.astro';
import Statement from '../../src/components/statement/Statement.astro';
import { toGuideCitations } from '../../src/citation/guide-citations.ts';
import type { Notice } from '../../src/schema/notice.ts';
import { answerFiles, sourceText } from '../content.ts';
import { evidenceOf } from '../evidence.ts';

const NOTICES: Notice[] = [
	{ kind: 'correction', date: '2021', URL: 'https://example.org/erratum', words: 'A <b>table</b> is put right.' },
	{ kind: 'retraction', date: '2025-05-03', DOI: '10.1002/(sici)1<165::aid>3', words: 'Its data could not be found.' },
];
const withNotices = (notice: Notice[] | undefined) =>
	evidenceOf({ ...answerFiles('supervision'), 'sources/roe-2020.json': sourceText('roe-2020', { ...(notice && { notice }) }) }).guide;
const guide = withNotices(NOTICES);
const [roe] = guide.sources.values();
const [answer] = guide.answers;

async function documentOf(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>, of = guide) {
	const locals = {
		page: { guide: of, citations: toGuideCitations(of), ...(answer && { answer }), named: new Map([['roe-2020', ['asked']]]) },
	};
	const html = await (await AstroContainer.create()).renderToString(component, { props, locals });
	return parseHTML(`<html><body>${html}</body></html>`).document;
}
const wordsOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const noticesIn = (document: Document) =>
	[...document.querySelectorAll('.notice')].map((notice) => ({
		kind: notice.getAttribute('data-kind'),
		words: wordsOf(notice),
		links: [...notice.querySelectorAll('a')].map((link) => link.getAttribute('href')),
	}));

const OWN = [
	{
		kind: 'retraction',
		words: 'Retracted, 3 May 2025: Its data could not be found. The notice',
		links: ['https://doi.org/10.1002/(sici)1%3C165::aid%3E3'],
	},
	{ kind: 'correction', words: 'Corrected, 2021: A <b>table</b> is put right. The notice', links: ['https://example.org/erratum'] },
];
const OF_A_WORK = OWN.map(({ kind, words, links }) => ({
	kind,
	words: words.replace(/^(\w)/, (letter) => `Roe 2020 is ${letter.toLowerCase()}`),
	links: ['/sources/roe-2020/', ...links],
}));

describe('notices, the gravest first, each with its day, what it says and where it is to be read, stand', () => {
	test.each([
		['on the source’s page', SourceHeader, { source: roe }, OWN],
		['in the citation’s card', ReferenceEntry, { source: roe, more: 0 }, OWN],
		['on a statement that cites it', Statement, { id: 'supervision-keeps-people' }, OF_A_WORK],
		['on an answer that rests on it', AnswerBody, { answer }, OF_A_WORK],
	])('%s', async (_, component, props, notices) => {
		const document = (await documentOf(component, props)) as unknown as Document;
		expect(noticesIn(document)).toEqual(notices);
		expect(document.querySelector('.notice b')).toBeNull();
	});
});

test('a statement shows them outside of what is folded, and the card of its citation before the facts', async () => {
	const statement = await documentOf(Statement, { id: 'supervision-keeps-people' });
	expect(statement.querySelector('details .notice')).toBeNull();
	const entry = await documentOf(ReferenceEntry, { source: roe, more: 0 });
	expect([...entry.querySelectorAll('.card > *')].map(({ className }) => className).slice(0, 3)).toEqual(['notice', 'notice', 'facts']);
});

test('lists of sources and the line on what a statement rests on say it in a few words', async () => {
	expect(wordsOf((await documentOf(SourceCard, { source: roe })).querySelector('p.muted'))).toContain(' · Corrected · Retracted · ');
	const statement = guide.statements.get('supervision-keeps-people');
	expect(wordsOf((await documentOf(RestsOn, { statement })).querySelector('.certainty'))).toContain(
		'Roe 2020 is retracted, 3 May 2025. Roe 2020 is corrected, 2021.',
	);
});

test('where none is known nothing is said', async () => {
	const without = withNotices(undefined);
	const [source] = without.sources.values();
	for (const [component, props] of [
		[SourceHeader, { source }],
		[ReferenceEntry, { source, more: 0 }],
		[Statement, { id: 'supervision-keeps-people' }],
		[AnswerBody, { answer: without.answers[0] }],
	] as const) {
		const document = await documentOf(component, props, without);
		expect(document.body.innerHTML).not.toContain('notice');
		expect(wordsOf(document.body)).not.toMatch(/retracted|corrected/i);
	}
});
