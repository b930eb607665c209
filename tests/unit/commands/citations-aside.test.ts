import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCitations } from '../../../commands/citations-aside.ts';
import { citedWorks, type GuideCitations, toGuideCitations } from '../../../src/citation/guide-citations.ts';
import { STYLE_IDS, type StyleId } from '../../../src/citation/style.ts';
import { findContentFiles } from '../../../src/content-files.ts';
import { toEvidence } from '../../../src/evidence/evidence.ts';
import { sourceWork } from '../../../src/export/item.ts';
import { statementWork } from '../../../src/export/own-works.ts';
import { fullAddress } from '../../../src/site.ts';

/** A part of the guide, with works of one year by one author. */
const { guide: whole } = toEvidence(findContentFiles(resolve('src/content')));
const guide = {
	...whole,
	sources: new Map([...whole.sources].filter(([key], place) => place < 20 || /^(?:gillard|repper|hse)-/.test(key))),
	statements: new Map([...whole.statements].slice(0, 20)),
	sections: [],
};
const here = toGuideCitations(citedWorks(guide));
const sources = [...guide.sources.values()];
const works = [
	...sources.map(sourceWork),
	...[...guide.statements.values()].map((statement) => statementWork({ about: guide.about, at: fullAddress }, statement)),
];

/** What a page may ask, all of it. */
const everything = (citations: GuideCitations) => ({
	sources: sources.map(({ id }) => [
		citations.label(id),
		citations.inText({ key: id, prefix: 'see', label: 'page', locator: '3' }),
		citations.narrative({ key: id }),
		citations.reference(id),
		citations.ownReference(id),
	]),
	alone: works.map(({ csl }) => STYLE_IDS.map((style) => citations.alone(csl, style))),
	briefings: STYLE_IDS.map((style) => sources.map(({ id }) => citations.briefing(style).reference(id))),
});

const thread = startCitations();
const aside = thread.of(guide);
beforeAll(async () => aside.named, 60_000);
afterAll(async () => thread.end());

test('a thread writes what is written without it', { timeout: 30_000 }, () => {
	expect(everything(aside.citations)).toEqual(everything(here));
});

test('a source that nobody knows keeps its key', () => {
	expect(aside.citations.label('nobody-2020')).toBe('nobody-2020');
});

test('what fails in the thread fails for whoever asked, and the thread goes on', () => {
	const [source] = sources;
	expect(() => aside.citations.alone(sourceWork(source as never).csl, 'mla' as StyleId)).toThrow('mla');
	expect(aside.citations.label('gillard-2022a')).toBe('Gillard, Bremner, et al., 2022');
});
