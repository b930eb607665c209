import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toJson, toPublished, toSchema } from '../../../src/export/published.ts';
import { PUBLISHED, PUBLISHED_NAMES } from '../../../src/schema/published.ts';
import { SECTIONS } from '../../../src/schema/section.ts';
import { changed, sectionText } from '../../content.ts';
import { editionFiles, editionOf } from '../../editions.ts';
import { evidenceOf, TOPIC } from '../../evidence.ts';

const at = (path: string) => `https://guide.example${path}`;
const TERMS =
	'terms:\n  - term: Peer worker\n    meaning: Somebody in a post.\n    variants:\n      - name: pair-aidant\n        countries: [Canada]\n      - name: peer\n    sources: [roe-2020#asked]\n---\n\n<Statement id="supervision-keeps-people">';
/** The eight sections with one topic, under definitions, where terms are; and a frozen edition. */
const { guide } = evidenceOf({
	...Object.fromEntries(SECTIONS.map((id) => [`sections/${id}.yaml`, sectionText('supervision')])),
	'training/one.mdx': undefined,
	'definitions/one.mdx': changed(TOPIC, '---\n\n<Statement id="supervision-keeps-people">', TERMS),
	...editionFiles(editionOf('2025-12')),
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

describe.each(PUBLISHED_NAMES)('%s.json', (name) => {
	const published = JSON.parse(toJson(toPublished(name, guide, at))) as Record<string, unknown>;
	const validate = ajv.compile(toSchema(name, at));

	test('is what its schema says', () => {
		validate(published);
		expect(validate.errors).toBeNull();
		expect(PUBLISHED[name].safeParse(published).error).toBeUndefined();
	});

	test('says whose it is, of which edition, and on what terms', () => {
		expect(Object.entries(published).slice(0, 7)).toEqual([
			['$schema', `https://guide.example/data/schema/${name}.json`],
			['guide', 'A small guide'],
			['url', 'https://guide.example/'],
			['edition', '2026-01'],
			['version', '1.0.0'],
			['published', '2026-01-15'],
			['licence', { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
		]);
	});

	test('has a schema that refuses what is not in it, and explains every field of its own', () => {
		const schema = toSchema(name, at) as {
			properties: Record<string, { description?: string; items?: { properties?: Record<string, { description?: string }> } }>;
		};
		expect(validate({ ...published, more: 1 })).toBe(false);
		const { edition: _edition, ...less } = published;
		expect(validate(less)).toBe(false);
		expect(Object.values(schema.properties).filter(({ description }) => !description)).toEqual([]);
	});
});

test('a file with a field that its schema does not name, or without one that it does, is refused', () => {
	const changedSource = (change: object) => ({
		...guide,
		sources: new Map([...guide.sources].map(([key, source]) => [key, { ...source, ...change }])),
	});
	expect(() => toPublished('sources', changedSource({ funding: 'A foundation' }), at)).toThrow(
		/^sources\.json is not what src\/schema\/published\.ts says:\n.*"funding"/,
	);
	expect(() => toPublished('sources', changedSource({ facts: undefined }), at)).toThrow('sources[0].facts');
});

test('a statement carries what it rests on', () => {
	expect(toPublished('statements', guide, at).statements[0]).toEqual({
		id: 'supervision-keeps-people',
		number: '1.1.1',
		section: 'definitions',
		topic: 'one',
		url: 'https://guide.example/definitions/one/#supervision-keeps-people',
		kind: 'finding',
		text: 'Workers who have it stay longer.',
		citedText: 'Workers who have it stay longer [@roe-2020#asked, p. 3; @roe-2020#asked].',
		claim: 'association',
		restsOn: { works: ['1 survey: 2020'], rated: [], mind: ['one study'] },
		reason: 'One survey asked them.',
		sources: [
			{ key: 'roe-2020', facts: ['asked'], label: 'page', locator: '3' },
			{ key: 'roe-2020', facts: ['asked'] },
		],
		audiences: [],
		newer: false,
		edition: '2026-01',
		reviewed: '2026-01-10',
	});
});

test('a term leads to its place in the glossary and to its topic', () => {
	expect(toPublished('terms', guide, at).terms).toEqual([
		{
			term: 'Peer worker',
			meaning: 'Somebody in a post.',
			variants: [
				{ name: 'pair-aidant', countries: ['Canada'] },
				{ name: 'peer', countries: [] },
			],
			sources: ['roe-2020'],
			section: 'definitions',
			topic: 'one',
			url: 'https://guide.example/glossary/#peer-worker',
		},
	]);
});

test('the guide’s own file leads to the others and to the frozen editions', () => {
	const { files, editions, counts } = toPublished('guide', guide, at);
	expect(Object.keys(files)).toEqual([
		'sections',
		'answers',
		'statements',
		'sources',
		'terms',
		'posts',
		'outcomes',
		'certification',
		'workforce',
		'tools',
		'countries',
	]);
	expect(editions).toEqual([
		{ edition: '2025-12', published: '2025-12-15', version: '0.9.0', statements: 3, url: 'https://guide.example/editions/2025-12/' },
	]);
	expect(counts).toEqual({ sections: 8, topics: 1, answers: 0, statements: 3, sources: 1, terms: 1 });
});
