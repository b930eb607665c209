import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { inAudienceOrder } from '../../../src/reading/records.ts';
import { audienceText, type Content, sectionText, sourceText } from '../../content.ts';
import { SMALLEST, toFiles, topic, TOPIC } from '../../evidence.ts';

/** Reads the smallest content with changes; files that seven other sections lack are no matter here. */
function read(changes: Content = {}) {
	const { records, issues } = readContent(toFiles({ ...SMALLEST, ...changes }));
	return { records, issues: issues.filter(({ rule }) => rule !== 'missing-file') };
}

test('reads each kind of file into its record', () => {
	const { records, issues } = read({
		'held.json': '{ "doe-2021": "authors not seen" }\n',
		'audiences/service-managers.yaml': audienceText('supervision'),
	});
	expect(issues).toEqual([]);
	expect(records.guide).toMatchObject({ file: 'guide.yaml', record: { edition: '2026-01', published: '2026-01-15' } });
	expect(records.held).toEqual({ 'doe-2021': 'authors not seen' });
	expect(records.sources).toMatchObject([{ file: 'sources/roe-2020.json', name: 'roe-2020', record: { kind: 'survey' } }]);
	expect(records.sections).toMatchObject([{ id: 'training', record: { title: 'Training' } }]);
	expect(records.topics).toMatchObject([{ section: 'training', name: 'one', record: { title: 'How people stay' } }]);
	expect(records.topics[0]?.body.placements.map(({ id, line }) => [id, line])).toEqual([
		['supervision-keeps-people', 22],
		['supervision-named-first', 28],
		['supervision-cost-unknown', 34],
	]);
	expect(records.audiences).toMatchObject([{ id: 'service-managers', record: { title: 'For service managers' } }]);
});

test('knows the line of each field in a topic’s front matter', () => {
	const lineOf = read().records.topics[0]?.lineOf;
	expect(lineOf?.(['order'])).toBe(4);
	expect(lineOf?.(['statements', 1, 'text'])).toBe(14);
});

test('reads files in the order of their names, whatever order they come in', () => {
	const files = toFiles({ ...SMALLEST, 'sources/adams-2001.json': sourceText('adams-2001') });
	expect(readContent(files).records.sources.map(({ name }) => name)).toEqual(['adams-2001', 'roe-2020']);
	expect(readContent(files.reverse()).records.sources.map(({ name }) => name)).toEqual(['adams-2001', 'roe-2020']);
});

const STRAY = expect.stringMatching(/^move it away: a topic is <section>\/<name>\.mdx, /) as string;

describe('a file that no collection reads is said to be astray', () => {
	test.each([
		'README.md',
		'LICENSE',
		'.DS_Store',
		'guide.yml',
		'training/notes.txt',
		'training/.one.mdx.swp',
		'training/One two.md',
		'training/old/one.mdx',
		'trainings/one.mdx',
		'sections/cooking.yaml',
		'audiences/friends.yaml',
		'sources/roe-2020.bib',
	])('%s', (file) => {
		expect(read({ [file]: 'text' }).issues).toEqual([
			{ rule: 'stray-file', file, line: 1, found: 'a file that no collection reads', fix: STRAY },
		]);
	});
});

test.each([
	['training/One.mdx', TOPIC, 'One.mdx'],
	['training/one_two.mdx', TOPIC, 'one_two.mdx'],
	['sources/Roe 2020.json', sourceText('roe-2020'), 'Roe 2020.json'],
	['sections/Training.yaml', sectionText('supervision'), 'Training.yaml'],
])('refuses the name of %s', (file, text, name) => {
	expect(read({ [file]: text }).issues.filter(({ rule }) => rule !== 'names-differ-by-case')).toEqual([
		{
			rule: 'malformed-name',
			file,
			line: 1,
			found: `the name \`${name}\``,
			fix: 'name the file in lower-case words joined by hyphens',
		},
	]);
});

test.each([
	['no front matter', '# A heading\n\nWords.\n', '# A heading'],
	['front matter that is never closed', '---\ntitle: One\n', '---'],
	['front matter below a line', '\n---\ntitle: One\n---\n', ''],
])('refuses a topic with %s', (_, text, found) => {
	expect(read({ 'training/one.mdx': text }).issues).toEqual([
		{
			rule: 'no-front-matter',
			file: 'training/one.mdx',
			line: 1,
			found,
			fix: 'begin with `---`, the fields, and `---` on a line of its own',
		},
	]);
});

test('says what is wrong in the front matter and in the body of one topic together', () => {
	const text = topic('order: 1', 'order: first').replace('Nobody has looked.', '{later}');
	expect(read({ 'training/one.mdx': text }).issues).toMatchObject([
		{ rule: 'wrong-value', file: 'training/one.mdx', line: 4, found: '`order` is “first”', fix: 'write a number' },
		{ rule: 'expression-in-body', file: 'training/one.mdx', line: 36 },
	]);
});

test('keeps a topic whose body alone cannot be read, so that its statements are known', () => {
	const { records, issues } = read({ 'training/one.mdx': topic('Nobody has looked.', '<b>') });
	expect(issues.map(({ rule }) => rule)).toEqual(['malformed-mdx']);
	expect(records.topics.map(({ name }) => name)).toEqual(['one']);
});

test('reads the other files where one cannot be read', () => {
	const { records, issues } = read({ 'guide.yaml': new Uint8Array([0xff]), 'sources/roe-2020.json': '{' });
	expect(issues.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['guide.yaml not-utf-8', 'sources/roe-2020.json malformed-json']);
	expect(records.topics).toHaveLength(1);
});

test('misses the record of the guide and of each section, and the digests of editions', () => {
	const { issues } = readContent(toFiles({ ...SMALLEST, 'guide.yaml': undefined }));
	expect(issues).toContainEqual({
		rule: 'missing-file',
		file: 'guide.yaml',
		line: 1,
		found: 'no record of the guide',
		fix: 'write the file',
	});
	expect(issues).toContainEqual({
		rule: 'missing-file',
		file: 'sections/definitions.yaml',
		line: 1,
		found: 'no record of the section',
		fix: 'write the file',
	});
	expect(issues).toContainEqual({
		rule: 'missing-file',
		file: 'editions/digests.json',
		line: 1,
		found: 'no digests of the frozen editions',
		fix: 'bring it back with its editions; where none was ever frozen, write `{}`',
	});
	expect(issues).toHaveLength(9);
});

test('misses no file that is there and cannot be read', () => {
	expect(readContent(toFiles({ 'guide.yaml': '', 'held.json': '{}' })).issues.filter(({ file }) => file === 'guide.yaml')).toMatchObject([
		{ rule: 'empty-file' },
	]);
});

test('puts readers in the order of the home page', () => {
	expect(inAudienceOrder([{ id: 'policymakers' }, { id: 'peer-workers' }, { id: 'service-managers' }])).toEqual([
		{ id: 'service-managers' },
		{ id: 'peer-workers' },
		{ id: 'policymakers' },
	]);
});
