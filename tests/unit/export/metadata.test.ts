import { describe, expect, test } from 'vitest';
import { guideMetadata, sectionMetadata, statementMetadata, type Tag, topicMetadata } from '../../../src/export/metadata.ts';
import { glossaryMetadata, pageMetadata, toJsonLd } from '../../../src/export/page-metadata.ts';
import { sourceMetadata } from '../../../src/export/source-metadata.ts';
import { SECTIONS } from '../../../src/schema/section.ts';
import { source, sourceText } from '../../content.ts';
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

	test('has no author that would be parted into first and last name, and no type that overrules its tags', () => {
		expect(tag(tags, 'citation_author')).toBeUndefined();
		expect(tag(tags, 'og:type')).toBe('article');
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
				name: 'How people stay',
				isPartOf: { '@id': 'https://guide.example/' },
				publisher: { '@type': 'Organization', name: 'The tests' },
				version: '1.0.0',
				license: 'https://creativecommons.org/licenses/by/4.0/',
				dateModified: '2026-01-10',
				isBasedOn: { '@id': 'https://doi.org/10.5555/norton-2025' },
				citation: [{ '@id': 'https://guide.example/sources/roe-2020/' }],
			},
		]);
	});

	test('a section was modified when one of its topics was last read; a statement is named by its number', () => {
		expect(things(sectionMetadata(site, section))[0]).toMatchObject({ '@type': 'Article', name: 'Training', dateModified: '2026-01-10' });
		expect(things(statementMetadata(site, statement, '2026-01-09'))[0]).toMatchObject({
			name: 'Statement 6.1.1: Workers who have it stay longer',
			dateModified: '2026-01-09',
		});
	});

	test('the guide is a report with its sections', () => {
		expect(things(guideMetadata(site))[0]).toMatchObject({
			'@type': 'Report',
			hasPart: SECTIONS.map((id) => ({ '@id': `https://guide.example/${id}/` })),
		});
	});

	test('a source’s page describes the work and does not pose as it', () => {
		const { tags, things: described, citeAs } = sourceMetadata(site, report);
		expect(tags.filter(({ name }) => name?.startsWith('citation_'))).toEqual([]);
		expect(tag(tags, 'og:type')).toBe('website');
		expect(citeAs).toBe('https://example.org/');
		expect(described).toEqual([
			{
				'@type': 'Report',
				'@id': 'https://guide.example/sources/hse-2017/',
				name: 'A </script> report',
				author: [{ '@type': 'Organization', name: 'HSE' }],
				datePublished: '2017-03',
				isPartOf: { '@type': 'CreativeWork', name: 'Journal of Examples' },
				sameAs: 'https://example.org/',
			},
		]);
		const article = guide.sources.get('roe-2020');
		expect(article && things(sourceMetadata(site, article))[0]).toMatchObject({
			'@type': 'ScholarlyArticle',
			author: [{ '@type': 'Person', familyName: 'Roe', givenName: 'Ann' }],
			isPartOf: { '@type': 'Periodical', name: 'Journal of Examples' },
			sameAs: 'https://doi.org/10.5555/roe-2020',
		});
	});

	test('the glossary is a set of defined terms', () => {
		expect(things(glossaryMetadata(site, 'Glossary'))[0]).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [] });
	});
});

describe('as JSON-LD', () => {
	const read = (json: string | undefined) => JSON.parse(json ?? '') as { '@context': string; '@graph': Record<string, unknown>[] };

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
		const json = toJsonLd(site, sourceMetadata(site, report), [], 'HSE, 2017', report.path);
		expect(json).not.toContain('<');
		expect(read(json)['@graph'][0]?.['name']).toBe('A </script> report');
	});

	test('nothing where a page right below the home page is nothing to schema.org', () => {
		const metadata = pageMetadata(site, 'Method', '/method/');
		expect(toJsonLd(site, metadata, [], 'Method', '/method/')).toBeUndefined();
		expect(toJsonLd(site, metadata, undefined, 'Method', '/method/')).toBeUndefined();
		expect(toJsonLd(site, metadata, [section], 'Method', '/method/')).toContain('BreadcrumbList');
	});
});
