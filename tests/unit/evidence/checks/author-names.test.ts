import { describe, expect, test } from 'vitest';
import { authorNames } from '../../../../src/evidence/checks/author-names.ts';
import type { CslItem } from '../../../../src/schema/source.ts';
import { source, sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'sources/roe-2020.json';
const { csl } = source('roe-2020');
type Name = NonNullable<CslItem['author']>[number];
const ANN: Name = { family: 'Roe', given: 'Ann' };
const issuesOf = (...author: Name[]) => authorNames(evidenceOf({ [file]: sourceText('roe-2020', { csl: { ...csl, author } }) }));

test('persons, and bodies whose names are whole, pass', () => {
	expect(issuesOf(ANN, { literal: 'Health Service Executive' }, { literal: 'Department of Health' })).toEqual([]);
});

test('a work without authors passes', () => {
	expect(authorNames(evidenceOf({ [file]: sourceText('roe-2020', { csl: { ...csl, author: undefined } }) }))).toEqual([]);
});

test.each<[string, Name]>([
	['an executive', { family: 'Executive', given: 'Health Service' }],
	['a department', { family: 'of Health', given: 'Department' }],
	['services', { family: 'Services', given: 'Substance Abuse and Mental Health' }],
	['a university', { family: 'University', given: 'Dublin City' }],
	['a centre', { family: 'Centre', given: 'Sainsbury' }],
	['a center', { family: 'Center', given: 'Doors to Wellbeing' }],
	['a body in one part', { family: 'World Health Organization' }],
	['a network', { family: 'Network', given: 'Peer' }],
])('a body as a person is named: %s', (_, name) => {
	expect(issuesOf(name)).toMatchObject([{ rule: 'body-as-person', file, line: 11, fix: 'write its whole name as `{ "literal": "…" }`' }]);
});

test('it is found anywhere in the list, each by its own line', () => {
	const trust: Name = { family: 'Trust', given: 'Mersey Care' };
	const association: Name = { family: 'Association', given: 'Irish' };
	expect(issuesOf(ANN, trust, { family: 'Doe', given: 'Jo' }, association).map(({ line, found }) => [line, found])).toEqual([
		[15, 'a body as a person, “Mersey Care Trust”'],
		[23, 'a body as a person, “Irish Association”'],
	]);
});

describe('authors who are not named', () => {
	test.each<[string, Name]>([
		['et al.', { literal: 'et al.' }],
		['et al', { literal: 'et al' }],
		['et. al.', { literal: 'et. al.' }],
		['Roe et al.', { literal: 'Roe et al.' }],
		['a family name', { family: 'et al.' }],
		['a given name', { family: 'Roe', given: 'Ann, et al.' }],
		['others', { literal: 'others' }],
		['and others', { literal: 'and others' }],
		['and 12 others', { literal: 'and 12 others' }],
		['other authors', { literal: 'Other authors' }],
		['a family name “Others”', { family: 'Others' }],
		['u. a.', { literal: 'u. a.' }],
	])('%s', (_, name) => {
		expect(issuesOf(ANN, name)).toMatchObject([
			{ rule: 'body-as-person', line: 15, fix: 'name every author that was seen, and say in `unsure` that there are more' },
		]);
	});
});

test.each<Name>([
	{ family: 'Council-Smith', given: 'Ann' },
	{ family: 'Trustman', given: 'Ann' },
	{ family: 'Al', given: 'Eta' },
	{ family: 'Alston', given: 'Etienne' },
	{ family: 'Otherson', given: 'Ann' },
])('a person whose name only looks so is one: $given $family', (name) => {
	expect(issuesOf(name)).toEqual([]);
});
