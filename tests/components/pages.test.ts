import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import Contact from '../../src/components/site/Contact.astro';
import ReportMistake from '../../src/components/site/ReportMistake.astro';
import GlossaryEntry from '../../src/components/glossary/GlossaryEntry.astro';
import MapPicture from '../../src/components/charts/MapPicture.astro';
import MapTable from '../../src/components/charts/MapTable.astro';
import TaskCard from '../../src/components/audience/TaskCard.astro';
import TaskChecklist from '../../src/components/audience/TaskChecklist.astro';
import { toGuideCitations } from '../../src/citation/guide-citations.ts';
import { toGlossary } from '../../src/evidence/glossary.ts';
import type { Audience } from '../../src/evidence/model.ts';
import { audienceText, changed, sourceText, topicText } from '../content.ts';
import { evidenceOf } from '../evidence.ts';

const { guide } = evidenceOf({
	'training/one.mdx': topicText('supervision', ['roe-2020', 'core-2010', 'other-2018', 'roe-2020', 'roe-2020']),
	'sources/other-2018.json': sourceText('other-2018'),
	'sources/core-2010.json': sourceText('core-2010', { set: 'core', kind: 'trial' }),
	'definitions/words.mdx': changed(
		topicText('words', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']),
		'\n---\n\n',
		'\nterms:\n  - term: Peer support worker\n    meaning: A worker.\n    variants:\n      - { name: peer specialist, countries: [United States of America] }\n      - { name: peer worker }\n    sources: [roe-2020]\n---\n\n',
	),
	'audiences/service-managers.yaml': audienceText('supervision'),
});
const locals = { page: { guide, citations: toGuideCitations(guide) } };

async function documentOf(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown> = {}) {
	const html = await (await AstroContainer.create()).renderToString(component, { props, locals });
	return parseHTML(`<html><body>${html}</body></html>`).document;
}

const wordsOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

test('the map’s table counts core and wider apart, each a link to those sources, and says “none” for what is empty', async () => {
	const document = await documentOf(MapTable);
	const row = (kind: string) => [...document.querySelectorAll('tbody tr')].find((tr) => wordsOf(tr.querySelector('th')) === kind);
	expect(wordsOf(row('Trials')?.querySelector('td[data-label="Training"]'))).toBe('1 main');
	expect(row('Trials')?.querySelector('td[data-label="Training"] a')?.getAttribute('href')).toBe('/evidence-map/training/#trial-core');
	expect(wordsOf(row('Surveys')?.querySelector('td[data-label="Training"]'))).toBe('2 further');
	expect(wordsOf(row('Theses')?.querySelector('td[data-label="Training"]'))).toBe('none');
	expect(wordsOf(row('All kinds')?.querySelector('td[data-label="Training"]'))).toBe('1 main, 2 further');
});

test('the map’s picture says in words where most dots stand and how many places are empty', async () => {
	const caption = wordsOf((await documentOf(MapPicture)).querySelector('figcaption'));
	expect(caption).toMatch(/Most dots stand at surveys on training, 2 of them; \d+ places of \d+ are empty\./);
});

test('the way to report a mistake is the address of the copy that is read, or says that there is none', async () => {
	expect(wordsOf((await documentOf(Contact)).body)).toMatch(/it has no address of its own for that yet\.$/);
	const about = { ...guide.about, contact: 'https://guide.example/issues' };
	const html = await (
		await AstroContainer.create()
	).renderToString(Contact, { locals: { page: { ...locals.page, guide: { ...guide, about } } } });
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	expect(document.querySelector('a')?.getAttribute('href')).toMatch(
		/^https:\/\/guide\.example\/issues\/new\?title=Mistake%20in%20the%20A%20small%20guide/,
	);
	expect(wordsOf(document.body)).toBe('report it at guide.example/issues.');
});

test('a mistake in one thing is reported with its number, its edition and its address filled in; without an address there is no such link', async () => {
	const props = { what: '6.1.1', path: '/training/one/#supervision-keeps-people' };
	expect((await documentOf(ReportMistake, props)).querySelector('a')).toBeNull();
	const about = { ...guide.about, contact: 'mailto:guide@guide.example' };
	const html = await (
		await AstroContainer.create()
	).renderToString(ReportMistake, { props, locals: { page: { ...locals.page, guide: { ...guide, about } } } });
	const link = parseHTML(`<html><body>${html}</body></html>`).document.querySelector('a');
	expect(wordsOf(link)).toBe('Report a mistake in 6.1.1');
	const { searchParams, pathname } = new URL(link?.getAttribute('href') ?? '');
	expect([pathname, searchParams.get('subject'), searchParams.get('body')?.trim()]).toEqual([
		'guide@guide.example',
		'Mistake in 6.1.1, A small guide, edition 2026-01',
		'https://peer-support-guide.example/training/one/#supervision-keeps-people',
	]);
});

describe('a task', () => {
	const audience = guide.audiences[0] as Audience;

	test('has its statements as links with what they are, and the way to its checklist', async () => {
		const document = await documentOf(TaskCard, { audience, task: audience.tasks[0], place: 1 });
		expect(wordsOf(document.querySelector('h3'))).toBe('1 Settle it');
		expect(document.querySelector('li a')?.getAttribute('href')).toBe('/training/one/#supervision-keeps-people');
		expect(wordsOf(document.querySelector('li'))).toBe('6.1.1 Workers who have it stay longer. Finding · Association');
		const checklist = document.querySelector('a[href$="/checklist/#settle-keeps-people"]');
		expect(wordsOf(checklist)).toBe('1 thing to tick');
		expect(checklist?.getAttribute('aria-label')).toBe('Checklist for “Settle it”: 1 thing to tick');
	});

	test('has a box for each line of its checklist, which leads back to it', async () => {
		const document = await documentOf(TaskChecklist, { audience });
		const task = document.querySelector('#settle-keeps-people');
		expect(task?.querySelector('h2 a')?.getAttribute('href')).toBe('/for/service-managers/#settle-keeps-people');
		expect(task?.querySelector('label input[type="checkbox"]')).not.toBeNull();
		expect(wordsOf(task?.querySelector('label'))).toBe('It is settled');
	});
});

test('a word has its anchor, its other names with their countries, its topic and its sources', async () => {
	const [term] = toGlossary(guide);
	const entry = (await documentOf(GlossaryEntry, { term })).querySelector('.term');
	expect(entry?.id).toBe('peer-support-worker');
	expect(wordsOf(entry)).toContain('Also called peer specialist (United States of America); peer worker.');
	expect([...(entry?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
		'/definitions/words/',
		'/sources/roe-2020/',
	]);
});
