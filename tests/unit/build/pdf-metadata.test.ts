import { expect, test } from 'vitest';
import { withMetadata } from '../../../src/build/pdf-metadata.ts';

const PDF = Buffer.from(
	'%PDF-1.4\n1 0 obj\n<</Title (A guide)>>\nendobj\n2 0 obj\n<</Type /Catalog\n/Lang (en-IE)>>\nendobj\nxref\n0 3\ntrailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n90\n%%EOF\n',
	'latin1',
);
const METADATA = {
	title: 'A guide & “more”',
	author: 'The tests',
	description: 'What.',
	language: 'en-IE',
	day: '2026-01-15',
	rights: 'CC BY 4.0',
};

test('adds its metadata behind what is there, and leads to it from the catalogue', () => {
	const made = withMetadata(PDF, METADATA);
	expect(made.subarray(0, PDF.length).equals(PDF)).toBe(true);
	const text = made.toString('latin1');
	const added = text.slice(PDF.length);
	expect(added).toContain('2 0 obj\n<</Type /Catalog\n/Lang (en-IE)\n/Metadata 3 0 R>>\nendobj');
	expect(added).toContain('<</Size 4\n/Root 2 0 R\n/Info 1 0 R\n/Prev 90>>');
	const places = [...added.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)].map(([, object, at]) => [
		object,
		text.slice(Number(at), Number(at) + 7),
	]);
	expect(places).toEqual([
		['2', '2 0 obj'],
		['3', '3 0 obj'],
	]);
	expect(text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])).startsWith('xref\n2 1\n')).toBe(true);
	const [, length, xml] = /\/Length (\d+)>>\nstream\n([\s\S]*?)\nendstream/.exec(added) ?? [];
	expect(Number(length)).toBe(xml?.length);
	const words = Buffer.from(xml ?? '', 'latin1').toString('utf8');
	expect(words).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A guide &amp; “more”</rdf:li>');
	expect(words).toContain('<dc:language><rdf:Bag><rdf:li>en-IE</rdf:li>');
});

test('refuses a file that another program has written', () => {
	expect(() => withMetadata(Buffer.from('%PDF-1.7\ntrailer\n<</Root 2 0 R>>\n%%EOF\n'), METADATA)).toThrow(
		'another ending than Chromium’s',
	);
});
