import { describe, expect, test } from 'vitest';
import { printedAddress } from '../../../../src/evidence/checks/printed-address.ts';
import { refusedHost } from '../../../../src/evidence/refused-hosts.ts';
import type { SourceRecord } from '../../../../src/schema/source.ts';
import { source, sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'sources/roe-2020.json';
const { csl } = source('roe-2020');
const issuesOf = (changes: Partial<SourceRecord['csl']>, more: Partial<SourceRecord> = {}) =>
	printedAddress(evidenceOf({ [file]: sourceText('roe-2020', { csl: { ...csl, ...changes }, ...more }) }));

test('a DOI, the body’s own page, or a copy that was read is enough', () => {
	expect(issuesOf({})).toEqual([]);
	expect(issuesOf({ DOI: undefined, URL: 'https://www.hse.ie/peer-support/' })).toEqual([]);
	expect(issuesOf({ DOI: undefined }, { copyRead: true })).toEqual([]);
});

test('a record without any says that a copy was read', () => {
	expect(issuesOf({ DOI: undefined })).toEqual([
		{
			rule: 'no-address',
			file,
			line: 6,
			found: 'neither a DOI nor an address',
			fix: 'add one of the two, or `"copyRead": true` where a copy was read',
		},
	]);
});

test('what to do with a refused address depends on the DOI, and a copy that was read excuses none', () => {
	const URL = 'https://www.scribd.com/document/1';
	expect(issuesOf({ URL })).toMatchObject([
		{ rule: 'refused-host', line: 25, found: 'an address at www.scribd.com', fix: 'take it out: the DOI is enough' },
	]);
	expect(issuesOf({ DOI: undefined, URL }, { copyRead: true })).toMatchObject([
		{ rule: 'refused-host', fix: 'write the body’s own page; where none is known take it out and write `"copyRead": true`' },
	]);
});

test('where a copy was read may be any page', () => {
	expect(issuesOf({}, { verified: [{ url: 'https://www.scribd.com/document/1', what: 'a copy' }] })).toEqual([]);
});

describe('a host', () => {
	test.each([
		'https://vdocuments.mx/paper.html',
		'https://ie.indeed.com/job',
		'https://www.academia.edu/1',
		'https://someone.academia.edu/1',
		'http://192.0.2.7/paper.pdf',
		'http://192.0.2.7:8080/paper.pdf',
		'https://[2001:db8::7]/paper.pdf',
		'https://WWW.ResearchGate.NET/publication/1',
		'https://practice.wixsite.com/page',
	])('%s is refused', (address) => {
		expect(refusedHost(address)).toBe(new URL(address).hostname);
	});

	test.each([
		'https://www.hse.ie/researchgate/',
		'https://indeedably.example.org/',
		'https://notacademia.edu/',
		'https://example.org/?u=https://www.scribd.com/',
		'https://www.nhsjobs.org.uk/',
		'https://1.2.example.org/',
	])('%s is not', (address) => {
		expect(refusedHost(address)).toBeUndefined();
	});
});
