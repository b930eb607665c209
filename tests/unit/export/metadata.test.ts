import { describe, expect, test } from 'vitest';
import {
	frozenMetadata,
	guideMetadata,
	sectionMetadata,
	statementMetadata,
	type Tag,
	topicMetadata,
} from '../../../src/export/metadata.ts';
import { glossaryMetadata, pageMetadata, toJsonLd } from '../../../src/export/page-metadata.ts';
import { sourceMetadata } from '../../../src/export/source-metadata.ts';
import { SECTIONS } from '../../../src/schema/section.ts';
import { source, sourceText } from '../../content.ts';
import { editionFiles, editionOf } from '../../editions.ts';
import { evidenceOf } from '../../evidence.ts';

const { csl } = source('roe-2020');
const { guide } = evidenceOf({
	'sources/norton-2025.json': sourceText('norton-2025', { set: 'review' }),
	'sources/hse-2017.json': sourceText('hse-2017', {
		csl: {
			...csl,
			id: 'hse-2017',
			type: 'report',
			title: 'A </script> report',
			author: [{ literal: 'HSE' }],
			DOI: undefined,
			URL: 'https://example.org/',
			issued: { 'date-parts': [[2017, 3]] },
		},
	}),
});
const site = { guide, at: (path: string) => `https://guide.example${path}` };
const section = guide.sections.find(({ id }) => id === 'training');
const topic = section?.topics[0];
const statement = topic?.statements[0];
const report = guide.sources.get('hse-2017');
if (!section || !topic || !statement || !report) throw new Error('the content has one of each');

const tag = (tags: readonly Tag[], wanted: string) => tags.find(({ name, property }) => name === wanted || property === wanted)?.content;
const things = (metadata: { things: readonly object[] }) => metadata.things as readonly Record<string, unknown>[];

describe('a topic, for reference managers', () => {
	const { tags, files } = topicMetadata(site, topic);

	test('is a part of the guide, as NCBI Bookshelf marks a chapter', () => {
		expect([
			tag(tags, 'citation_title'),
			tag(tags, 'citation_inbook_title'),
			tag(tags, 'citation_publisher'),
			tag(tags, 'citation_date'),
			tag(tags, 'citation_public_url'),
		]).toEqual(['How people stay', 'A small guide', 'The tests', '2026/01/15', 'https://guide.example/training/one/']);
	});

	test('has its body whole as its author, its edition and its terms, and no type that overrules its tags', () => {
		expect([tag(tags, 'citation_author'), tag(tags, 'prism.edition'), tag(tags, 'DC.rights'), tag(tags, 'og:type')]).toEqual([
			'The tests,',
			'January 2026 edition',
			'CC BY 4.0',
			'article',
		]);
	});

	test('has Dublin Core, Open Graph and files', () => {
		expect([
			tag(tags, 'DC.title'),
			tag(tags, 'DC.publisher'),
			tag(tags, 'DC.date'),
			tag(tags, 'og:title'),
			tag(tags, 'og:url'),
			tag(tags, 'og:site_name'),
		]).toEqual(['How people stay', 'The tests', '2026-01-15', 'How people stay', 'https://guide.example/training/one/', 'A small guide']);
		expect(files).toBe('/cite/training/one');
	});
});

test('the guide itself is a report of its publisher', () => {
	const { tags, files } = guideMetadata(site);
	expect([tag(tags, 'citation_technical_report_institution'), tag(tags, 'citation_inbook_title'), files]).toEqual([
		'The tests',
		undefined,
		'/cite/guide',
	]);
});

describe('schema.org', () => {
	test('a topic is an article with its version, its last reading, the review and what its statements rest on', () => {
		expect(things(topicMetadata(site, topic))).toEqual([
			{
				'@type': 'Article',
				'@id': 'https://guide.example/training/one/',
				headline: 'How people stay',
				isPartOf: { '@id': 'https://guide.example/' },
				author: { '@type': 'Organization', name: 'The tests' },
				publisher: { '@type': 'Organization', name: 'The tests' },
				inLanguage: 'en-IE',
				version: '1.0.0',
				license: 'https://creativecommons.org/licenses/by/4.0/',
				datePublished: '2026-01-15',
				dateModified: '2026-01-15',
				isBasedOn: { '@id': 'https://doi.org/10.5555/norton-2025' },
				citation: [{ '@id': 'https://doi.org/10.5555/roe-2020' }],
			},
		]);
	});

	test('a section and a topic are of the first edition that had them, modified when a topic was last read; a statement is named by its number', () => {
		const before = evidenceOf(editionFiles(editionOf('2025-12'))).guide;
		const dates = { datePublished: '2025-12-15', dateModified: '2026-01-10' };
		expect(things(sectionMetadata({ ...site, guide: before }, section))[0]).toMatchObject({
			'@type': 'Article',
			headline: 'Training',
			...dates,
		});
		expect(things(topicMetadata({ ...site, guide: before }, topic))[0]).toMatchObject(dates);
		expect(things(statementMetadata({ ...site, guide: before }, statement, '2026-01-09'))[0]).toMatchObject({
			headline: 'Statement 6.1.1: Workers who have it stay longer',
			datePublished: '2025-12-15',
			dateModified: '2026-01-09',
		});
	});

	test('a frozen topic is a part of its own edition', () => {
		const { guide: before } = evidenceOf(editionFiles(editionOf('2025-12')));
		const [edition] = before.editions;
		if (!edition) throw new Error('an edition was frozen');
		const {
			tags,
			things: described,
			files,
		} = frozenMetadata({ ...site, guide: before }, edition, 'How people stay', '/x/', edition.statements);
		expect([tag(tags, 'prism.edition'), tag(tags, 'citation_date'), files]).toEqual(['December 2025 edition', '2025/12/15', undefined]);
		expect(things({ things: described })[0]).toMatchObject({ datePublished: '2025-12-15', version: edition.version });
	});

	test('the guide is a report with its sections', () => {
		expect(things(guideMetadata(site))[0]).toMatchObject({
			'@type': 'Report',
			hasPart: SECTIONS.map((id) => ({ '@id': `https://guide.example/${id}/` })),
		});
	});

	test('a source’s page is about the work and does not pose as it', () => {
		const { tags, things: described, citeAs } = sourceMetadata(site, report, 'About the source: HSE, 2017');
		expect([tag(tags, 'og:title'), tag(tags, 'citation_author'), tag(tags, 'citation_title'), tag(tags, 'og:type')]).toEqual([
			'About the source: HSE, 2017',
			'The tests,',
			undefined,
			'website',
		]);
		expect(citeAs).toBe('https://example.org/');
		expect(things({ things: described })).toMatchObject([
			{
				'@type': 'WebPage',
				'@id': 'https://guide.example/sources/hse-2017/',
				headline: 'About the source: HSE, 2017',
				author: { '@type': 'Organization', name: 'The tests' },
				datePublished: '2026-01-15',
				about: {
					'@type': 'Report',
					'@id': 'https://example.org/',
					name: 'A </script> report',
					author: [{ '@type': 'Organization', name: 'HSE' }],
					datePublished: '2017-03',
					isPartOf: { '@type': 'CreativeWork', name: 'Journal of Examples' },
				},
			},
		]);
		const article = guide.sources.get('roe-2020');
		expect(article && things(sourceMetadata(site, article, 'About'))[0]?.['about']).toMatchObject({
			'@type': 'ScholarlyArticle',
			'@id': 'https://doi.org/10.5555/roe-2020',
			author: [{ '@type': 'Person', familyName: 'Roe', givenName: 'Ann' }],
			isPartOf: { '@type': 'Periodical', name: 'Journal of Examples' },
			identifier: 'doi:10.5555/roe-2020',
		});
	});

	test('the glossary is a set of defined terms', () => {
		expect(things(glossaryMetadata(site, 'Glossary'))[0]).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [] });
	});
});

describe('as JSON-LD', () => {
	const read = (json: string) => JSON.parse(json) as { '@context': string; '@graph': Record<string, unknown>[] };

	test('with the way from the home page', () => {
		const graph = read(toJsonLd(site, topicMetadata(site, topic), [section], 'How people stay', '/training/one/'));
		expect(graph['@context']).toBe('https://schema.org');
		expect(graph['@graph'][1]).toEqual({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://guide.example/' },
				{ '@type': 'ListItem', position: 2, name: 'Training', item: 'https://guide.example/training/' },
				{ '@type': 'ListItem', position: 3, name: 'How people stay', item: 'https://guide.example/training/one/' },
			],
		});
	});

	test('no text can end the element that it stands in', () => {
		const json = toJsonLd(site, sourceMetadata(site, report, 'About'), [], 'HSE, 2017', report.path);
		expect(json).not.toContain('<');
		expect(read(json)['@graph'][0]?.['about']).toMatchObject({ name: 'A </script> report' });
	});

	test('any page has its body as its author, its day and its language, and a trail where one is shown', () => {
		const metadata = pageMetadata(site, 'Method', '/method/');
		expect(tag(metadata.tags, 'DC.date')).toBe('2026-01-15');
		expect(read(toJsonLd(site, metadata, undefined, 'Method', '/method/'))['@graph']).toMatchObject([
			{
				'@type': 'WebPage',
				headline: 'Method',
				author: { '@type': 'Organization', name: 'The tests' },
				datePublished: '2026-01-15',
				inLanguage: 'en-IE',
			},
		]);
		expect(read(toJsonLd(site, metadata, [section], 'Method', '/method/'))['@graph'][1]?.['@type']).toBe('BreadcrumbList');
	});
});
