import { expect, test } from 'vitest';
import { type Block, referenceRuns, words } from '../../../../src/export/docx/blocks.ts';
import { chapterXml } from '../../../../src/export/epub/chapter-xhtml.ts';

const reference = (key: string) => `sources.xhtml#ref-${key}`;
const bodyOf = (...blocks: Block[]) =>
	/<section[^>]*>\n([\s\S]*)\n<\/section>/.exec(
		chapterXml({ file: 'one.xhtml', title: 'One & two', type: 'chapter', blocks }, reference),
	)?.[1];

test('a chapter is XHTML in the guide’s language, and its part of the book is named for what reads it aloud', () => {
	const xml = chapterXml({ file: 'one.xhtml', title: 'One & two', type: 'glossary', blocks: [] }, reference);
	expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE html>\n<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/);
	expect(xml).toContain('lang="en-IE" xml:lang="en-IE"');
	expect(xml).toContain('<title>One &amp; two</title>');
	expect(xml).toContain('<section epub:type="glossary" role="doc-glossary">');
});

test('a statement has its number and kind as a heading, one level below the heading before it', () => {
	const statement: Block = { type: 'statement', id: 'stay', number: '6.1.1', label: 'Finding', runs: words('Workers stay.') };
	expect(bodyOf({ type: 'heading', level: 1, text: 'One' }, statement)).toBe(
		'<h1>One</h1>\n<h2 id="stay" class="label">6.1.1 Finding</h2>\n<p class="statement">Workers stay.</p>',
	);
	expect(bodyOf({ type: 'heading', level: 2, text: 'One' }, statement, statement)?.match(/<h3/g)).toHaveLength(2);
});

test('where a statement is named elsewhere its number leads to it', () => {
	expect(bodyOf({ type: 'statement', number: '6.1.1', href: 'training.one.xhtml#stay', runs: words('Workers stay.') })).toBe(
		'<p class="statement"><a href="training.one.xhtml#stay"><b>6.1.1</b></a> Workers stay.</p>',
	);
});

test('each work of a citation leads to its reference', () => {
	const cites = [
		{ text: 'Roe, 2020', key: 'roe-2020' },
		{ text: 'see Hunt & Roe, 2019', key: 'hunt-2019' },
	];
	expect(bodyOf({ type: 'paragraph', runs: [{ text: '(Roe, 2020; see Hunt & Roe, 2019)', cites, field: 'ADDIN' }] })).toBe(
		'<p>(<a href="sources.xhtml#ref-roe-2020">Roe, 2020</a>; <a href="sources.xhtml#ref-hunt-2019">see Hunt &amp; Roe, 2019</a>)</p>',
	);
});

test('a title in another language is marked, and a DOI is a link', () => {
	const runs = referenceRuns('Roe, A. (2020). <i><span lang="de">Hilfe &#38; Arbeit</span></i>. https://doi.org/10.5555/roe-2020');
	expect(bodyOf({ type: 'list', ordered: false, ids: ['ref-roe-2020'], items: [runs] })).toBe(
		'<ul class="entries">\n<li id="ref-roe-2020">Roe, A. (2020). <span lang="de" xml:lang="de"><i>Hilfe &amp; Arbeit</i></span>. <a href="https://doi.org/10.5555/roe-2020">https://doi.org/10.5555/roe-2020</a></li>\n</ul>',
	);
});

test('fields that follow each other are one list, each with what it rests on', () => {
	const body = bodyOf(
		{ type: 'field', field: { kind: 'tick', name: 'ask', label: 'Ask <them>.' }, after: words('research: Roe, 2020') },
		{ type: 'field', field: { kind: 'choice', name: 'far', label: 'How far', options: ['Little', 'All'] }, before: 'Say it.' },
		{ type: 'paragraph', runs: words('After it.') },
	);
	expect(body?.match(/<ul/g)).toHaveLength(1);
	expect(body).toContain('☐</span> Ask &lt;them&gt;.<br/>research: Roe, 2020</li>');
	expect(body).toContain('<li><b>Say it.</b> How far (Little / All): ');
	expect(body).toMatch(/<\/ul>\n<p>After it\.<\/p>$/);
});

test('a table has a caption, headed columns and headed rows', () => {
	const body = bodyOf({ type: 'table', caption: 'Hours', headings: ['Country', 'Hours'], rows: [[words('Ireland'), words('46')]] });
	expect(body).toContain('<caption>Hours</caption><thead><tr><th scope="col">Country</th><th scope="col">Hours</th></tr></thead>');
	expect(body).toContain('<tr><th scope="row">Ireland</th><td data-label="Hours">46</td></tr>');
});
