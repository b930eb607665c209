import { expect, test } from 'vitest';
import { citationOutOfPlace, unreadableCitation } from '../../../../src/evidence/checks/unreadable-citation.ts';
import { changed, sectionText } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

test('passes where every citation can be read', () => {
	expect(unreadableCitation(evidenceOf())).toEqual([]);
	expect(citationOutOfPlace(evidenceOf())).toEqual([]);
});

test('names the line of a citation that cannot be read', () => {
	expect(unreadableCitation(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020]', 'advertised [@Roe 2020]') }))).toEqual([
		{
			rule: 'unreadable-citation',
			file: 'training/one.mdx',
			line: 14,
			found: '`[@Roe 2020]`',
			fix: 'write `[@key]`, `[see @key, p. 3; @other-key]` or a bare `@key`, with no markup in it',
		},
	]);
});

test('ignores an e-mail address and brackets without a citation', () => {
	const text = 'advertised [sic], or ask ann@example.org [@roe-2020]';
	expect(unreadableCitation(evidenceOf({ 'training/one.mdx': topic('advertised [@roe-2020]', text) }))).toEqual([]);
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
			'\nprogrammes:\n  - name: As @roe-2020 says\n    country: Ireland\n    form: course\n    sources: [roe-2020]\n---\n\n',
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

test('ignores what stands in code in a why', () => {
	expect(citationOutOfPlace(evidenceOf({ 'training/one.mdx': topic('Nobody has looked.', 'Write `[@key]`.') }))).toEqual([]);
});
