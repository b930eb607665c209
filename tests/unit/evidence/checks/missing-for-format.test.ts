import { expect, test } from 'vitest';
import { missingForFormat } from '../../../../src/evidence/checks/missing-for-format.ts';
import { source, sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const { csl } = source('roe-2020');
const faultsOf = (fields: object) =>
	missingForFormat(evidenceOf({ 'sources/roe-2020.json': sourceText('roe-2020', { csl: { ...csl, ...fields } }) }));

test('passes where each format has what it needs', () => {
	expect(faultsOf({})).toEqual([]);
	expect(faultsOf({ type: 'report', author: [{ literal: 'Health Service Executive' }] })).toEqual([]);
	expect(faultsOf({ type: 'webpage', DOI: undefined, URL: 'https://example.org/' })).toEqual([]);
	expect(faultsOf({ issued: undefined })).toEqual([]);
});

test('names the source, the formats and the field, on the line of the type', () => {
	expect(faultsOf({ type: 'report' })).toEqual([
		{
			rule: 'missing-for-format',
			file: 'sources/roe-2020.json',
			line: 8,
			found: 'roe-2020, of the type `report`, has no `publisher` or a body as author: BibLaTeX and RIS cannot do without',
			fix: 'add `publisher` or a body as author to `csl`, or give it another `type`: what is read on the web and names no publisher is a `webpage`',
		},
	]);
});

test('names each field that is missing', () => {
	expect(faultsOf({ 'container-title': undefined, author: undefined }).map(({ found }) => found)).toEqual([
		'roe-2020, of the type `article-journal`, has no `author`: BibLaTeX cannot do without',
		'roe-2020, of the type `article-journal`, has no `container-title`: BibLaTeX and RIS cannot do without',
	]);
});
