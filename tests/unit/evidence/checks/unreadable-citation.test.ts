import { expect, test } from 'vitest';
import { citationOutOfPlace, unreadableCitation } from '../../../../src/evidence/checks/unreadable-citation.ts';
import { audienceText, changed, GUIDE, sectionText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

test('passes where every citation can be read', () => {
	expect(unreadableCitation(evidenceOf())).toEqual([]);
	expect(citationOutOfPlace(evidenceOf())).toEqual([]);
});

test('names the line of a citation that cannot be read', () => {
	expect(unreadableCitation(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020#asked]', 'advertised [@Roe 2020]') }))).toEqual([
		{
			rule: 'unreadable-citation',
			file: 'training/one.mdx',
			line: 14,
			found: '`[@Roe 2020]`',
			fix: 'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
		},
	]);
});

test('ignores an e-mail address and brackets without a citation', () => {
	const text = 'advertised [sic], or ask ann@example.org [@roe-2020]';
	expect(unreadableCitation(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020#asked]', text) }))).toEqual([]);
});

test.each([
	[
		'a reason',
		'training/one.mdx',
		topic('One survey asked them.', 'One survey asked them [@roe-2020].'),
		11,
		'“One survey asked them [@roe-2020].”',
	],
	[
		'a cell of a row',
		'training/one.mdx',
		changed(
			TOPIC,
			'\n---\n\n',
			'\nprogrammes:\n  - name: As @roe-2020 says\n    country: Ireland\n    form: course\n    sources: [roe-2020#asked]\n---\n\n',
		),
		21,
		'“As @roe-2020 says; Ireland;”',
	],
	[
		'whom a section is for',
		'sections/training.yaml',
		changed(sectionText('supervision'), 'who need it.', 'who need it [@roe-2020;].'),
		4,
		'“For those who need it [@roe-2020;].”',
	],
])('names a citation in %s, where it would be printed raw', (_, file, text, line, found) => {
	expect(citationOutOfPlace(evidenceOf({ [file]: text }))).toEqual([
		{ rule: 'citation-out-of-place', file, line, found, fix: 'cite in the statement’s text or its why: no citation is read here' },
	]);
});

const MANAGERS = 'audiences/service-managers.yaml';
const NOTE = 'changes:\n  - since: 2025-12\n    statement: supervision-cost-unknown\n    what: It says more.\n    why: A study came.\n';

test.each([
	['training/one.mdx', TOPIC, 'How people stay', 2],
	['sections/training.yaml', sectionText('supervision', 'Learning'), 'title: Learning\nshort', 1],
	['sections/training.yaml', sectionText('supervision', 'Learning'), 'shortTitle: Learning', 2],
	['sections/training.yaml', `${sectionText('supervision')}fewCoreSources: Few have looked.\n`, 'Few have looked.', 14],
	['sections/training.yaml', sectionText('supervision'), 'The first edition.', 13],
	[MANAGERS, audienceText('supervision'), 'For service managers', 1],
	[MANAGERS, audienceText('supervision'), '“Whom do we ask?”', 2],
	[MANAGERS, audienceText('supervision'), 'What to settle first.', 3],
	['guide.yaml', GUIDE, 'A small guide', 1],
	['guide.yaml', GUIDE, 'What the tests read.', 2],
	['guide.yaml', GUIDE, 'The tests', 6],
	['changes.yaml', NOTE, 'It says more.', 4],
	['changes.yaml', NOTE, 'A study came.', 5],
])('names a citation in %s, in its text %#', (file, text, words, line) => {
	const cited = changed(text, words, words.replace(/(?=\nshort)|$/, ' [@roe-2020]'));
	expect(citationOutOfPlace(evidenceOf({ [file]: cited }))).toMatchObject([{ rule: 'citation-out-of-place', file, line }]);
});

test('ignores what stands in code in a why', () => {
	expect(citationOutOfPlace(evidenceOf({ 'training/one.mdx': topic('Nobody has looked.', 'Write `[@key]`.') }))).toEqual([]);
});
