import { describe, expect, test } from 'vitest';
import { citationItems, citedKeys, parseCitedText, plainText, unreadableClusters } from '../../../src/reading/cited-text.ts';
import { writeCitedText } from '../../../src/reading/write-cited-text.ts';

describe('a cluster in brackets', () => {
	test.each([
		['[@roe-2020]', [{ key: 'roe-2020' }]],
		['[@roe-2020a]', [{ key: 'roe-2020a' }]],
		['[@roe-2020, p. 3]', [{ key: 'roe-2020', label: 'page', locator: '3' }]],
		['[@roe-2020 p. 3]', [{ key: 'roe-2020', label: 'page', locator: '3' }]],
		['[@roe-2020, pp. 3--4]', [{ key: 'roe-2020', label: 'page', locator: '3–4' }]],
		['[@roe-2020, pp. 3-4]', [{ key: 'roe-2020', label: 'page', locator: '3–4' }]],
		['[@roe-2020, pp. 3–4]', [{ key: 'roe-2020', label: 'page', locator: '3–4' }]],
		['[@roe-2020, pp. 3, 5--7]', [{ key: 'roe-2020', label: 'page', locator: '3, 5–7' }]],
		['[@roe-2020, p. iv]', [{ key: 'roe-2020', label: 'page', locator: 'iv' }]],
		['[@roe-2020, p. S12]', [{ key: 'roe-2020', label: 'page', locator: 'S12' }]],
		['[@roe-2020, ch. 2]', [{ key: 'roe-2020', label: 'chapter', locator: '2' }]],
		['[@roe-2020, chapter 2]', [{ key: 'roe-2020', label: 'chapter', locator: '2' }]],
		['[@roe-2020, sec. 4.1]', [{ key: 'roe-2020', label: 'section', locator: '4.1' }]],
		['[@roe-2020, para. 7]', [{ key: 'roe-2020', label: 'paragraph', locator: '7' }]],
		['[@roe-2020, table 2]', [{ key: 'roe-2020', label: 'table', locator: '2' }]],
		['[@roe-2020, fig. 1]', [{ key: 'roe-2020', label: 'figure', locator: '1' }]],
		['[@roe-2020, p. 3, and elsewhere]', [{ key: 'roe-2020', label: 'page', locator: '3', suffix: 'and elsewhere' }]],
		['[@roe-2020, and elsewhere]', [{ key: 'roe-2020', suffix: 'and elsewhere' }]],
		['[@roe-2020, table of contents]', [{ key: 'roe-2020', suffix: 'table of contents' }]],
		['[see @roe-2020]', [{ key: 'roe-2020', prefix: 'see' }]],
		['[see, e.g., @roe-2020, p. 3]', [{ key: 'roe-2020', prefix: 'see, e.g.,', label: 'page', locator: '3' }]],
		['[-@roe-2020]', [{ key: 'roe-2020', suppressAuthor: true }]],
		['[see -@roe-2020, p. 3]', [{ key: 'roe-2020', prefix: 'see', suppressAuthor: true, label: 'page', locator: '3' }]],
		['[@roe-2020; @doe-2021]', [{ key: 'roe-2020' }, { key: 'doe-2021' }]],
		[
			'[see @roe-2020, p. 3; also -@doe-2021, ch. 2]',
			[
				{ key: 'roe-2020', prefix: 'see', label: 'page', locator: '3' },
				{ key: 'doe-2021', prefix: 'also', suppressAuthor: true, label: 'chapter', locator: '2' },
			],
		],
		['[@roe-2020;\n@doe-2021]', [{ key: 'roe-2020' }, { key: 'doe-2021' }]],
	])('%s', (text, items) => {
		expect(parseCitedText(text)).toEqual([{ type: 'citation', narrative: false, items, offset: 0 }]);
	});
});

describe('a narrative citation', () => {
	test.each([
		['@roe-2020 found', [{ key: 'roe-2020' }], ' found'],
		['@roe-2020 [p. 3] found', [{ key: 'roe-2020', label: 'page', locator: '3' }], ' found'],
		['@roe-2020 [pp. 3--4, and elsewhere] found', [{ key: 'roe-2020', label: 'page', locator: '3–4', suffix: 'and elsewhere' }], ' found'],
		['@roe-2020’s survey', [{ key: 'roe-2020' }], '’s survey'],
		['@roe-2020.', [{ key: 'roe-2020' }], '.'],
		['@roe-2020, who', [{ key: 'roe-2020' }], ', who'],
	])('%s', (text, items, rest) => {
		expect(parseCitedText(text)).toEqual([
			{ type: 'citation', narrative: true, items, offset: 0 },
			{ type: 'text', value: rest },
		]);
	});

	test('stops before a cluster of its own', () => {
		expect(parseCitedText('@roe-2020 [@doe-2021]')).toEqual([
			{ type: 'citation', narrative: true, items: [{ key: 'roe-2020' }], offset: 0 },
			{ type: 'text', value: ' ' },
			{ type: 'citation', narrative: false, items: [{ key: 'doe-2021' }], offset: 10 },
		]);
	});
});

test('gives the words between citations and the place of each', () => {
	expect(parseCitedText('One [@roe-2020] and two [@doe-2021].')).toEqual([
		{ type: 'text', value: 'One ' },
		{ type: 'citation', narrative: false, items: [{ key: 'roe-2020' }], offset: 4 },
		{ type: 'text', value: ' and two ' },
		{ type: 'citation', narrative: false, items: [{ key: 'doe-2021' }], offset: 24 },
		{ type: 'text', value: '.' },
	]);
});

test.each(['', 'no citation', 'Write to ann@example.org.', 'https://example.social/@ann', '[sic]', 'a @ b', 'from 3 [2 to 4]'])(
	'reads no citation in “%s”',
	(text) => {
		expect(parseCitedText(text).every(({ type }) => type === 'text')).toBe(true);
		expect(citationItems(parseCitedText(text))).toEqual([]);
	},
);

test.each([
	['two keys without a semicolon', '[@roe-2020, @doe-2021]', '[@roe-2020, @doe-2021]'],
	['an empty place', '[@roe-2020;]', '[@roe-2020;]'],
	['a key in capitals', '[@Roe-2020]', '[@Roe-2020]'],
	['no space after the comma', '[@roe-2020,p. 3]', '[@roe-2020,p. 3]'],
	['an e-mail address in brackets', '[ann@example.org]', '[ann@example.org]'],
	['a bracket that is never closed', 'Stays [see @roe-2020, p. 3', '[see @roe-2020, p. 3'],
	['a bracket that was never opened', 'Stays @roe-2020, p. 3].', '@roe-2020, p. 3]'],
	['a bare key in capitals', 'As @Roe-2020 found', '@Roe-2020'],
	['a bare key with an underscore', 'As @roe_2020 found', '@roe_2020'],
	['a bare key without its author', 'As -@roe-2020 found', '-@roe-2020'],
	['a key joined to the word before', 'well-@roe-2020', '@roe-2020'],
])('cannot read %s', (_, text, value) => {
	expect(parseCitedText(text).filter(({ type }) => type !== 'text')).toEqual([{ type: 'unreadable', value, offset: text.indexOf(value) }]);
});

test('says which stretch cannot be read, and how to write it', () => {
	expect(unreadableClusters(parseCitedText('Stays [@roe-2020;] longer [@doe-2021].'), 'training/one.mdx', 9)).toEqual([
		{
			rule: 'unreadable-citation',
			file: 'training/one.mdx',
			line: 9,
			found: '`[@roe-2020;]`',
			fix: 'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
		},
	]);
});

test('names each key once, in order of first appearance', () => {
	expect(citedKeys(parseCitedText('@doe-2021 and [@roe-2020; @doe-2021]'))).toEqual(['doe-2021', 'roe-2020']);
});

test('leaves words that read on without their citations', () => {
	const name = (key: string) => (key === 'roe-2020' ? 'Roe (2020)' : key);
	expect(plainText(parseCitedText('As @roe-2020 [p. 3] found,\nworkers stay [@doe-2021], and [see @doe-2021] gain .'), name)).toBe(
		'As Roe (2020) found, workers stay, and gain.',
	);
});

test('a citation names its facts, in brackets and as part of a sentence, and is written as it was', () => {
	const text = 'It grew [see @smit-2023#personal-recovery+clinical-recovery, p. 3; @roe-2020], as @hunt-2019#main-finding [p. 4] says.';
	const segments = parseCitedText(text);
	expect(citationItems(segments)).toEqual([
		{ key: 'smit-2023', facts: ['personal-recovery', 'clinical-recovery'], prefix: 'see', label: 'page', locator: '3' },
		{ key: 'roe-2020' },
		{ key: 'hunt-2019', facts: ['main-finding'], label: 'page', locator: '4' },
	]);
	expect(writeCitedText(segments)).toBe(text);
});

test.each([
	'[@roe-2020#Asked]',
	'[@roe-2020#]',
	'[@roe-2020#a+]',
	'@roe-2020#a_b',
	'@roe-2020#',
	'[see [@roe-2020#a]]',
	'[[@roe-2020#a]]',
	'[@roe-2020#a, p. 123456]',
	`[@roe-2020#a, pp. ${'1, '.repeat(30)}2]`,
])('%s cannot be read', (text) => {
	expect(parseCitedText(text).some(({ type }) => type === 'unreadable')).toBe(true);
});
