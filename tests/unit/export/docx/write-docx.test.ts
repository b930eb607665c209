import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ExportDocument, referenceRuns, words } from '../../../../src/export/docx/blocks.ts';
import { writeDocx } from '../../../../src/export/docx/write-docx.ts';
import { writeMarkdown } from '../../../../src/export/docx/write-markdown.ts';

const DOCUMENT: ExportDocument = {
	title: 'A tool & <its> "title"',
	description: 'What it is for.',
	author: 'The tests',
	date: '2026-01-15',
	footer: 'A small guide, January 2026 edition',
	blocks: [
		{ type: 'heading', level: 1, text: 'A tool & <its> "title"' },
		{ type: 'lead', runs: words('What it is for.') },
		{ type: 'heading', level: 2, text: 'First' },
		{
			type: 'field',
			field: { kind: 'tick', name: 'ask', label: 'Ask the workers.' },
			after: [{ text: 'research: Roe, 2020', quiet: true }],
		},
		{ type: 'field', field: { kind: 'text', name: 'why', label: 'Our reason' }, before: 'Say why.' },
		{ type: 'field', field: { kind: 'date', name: 'when', label: 'Date' } },
		{ type: 'field', field: { kind: 'choice', name: 'point', label: 'How far', options: ['Needs work', 'Done <well>'] } },
		{ type: 'table', caption: 'A table', headings: ['Country', 'Hours'], rows: [[words('Ireland'), words('46')]] },
		{ type: 'heading', level: 3, text: 'References' },
		{ type: 'list', ordered: true, items: [referenceRuns('Roe, A. (2020). <i>Support &#38; work</i>. https://doi.org/10.5555/roe-2020')] },
		{ type: 'list', ordered: true, items: [words('counts from 1 again')] },
		{ type: 'paragraph', runs: words('A character that XML has not: \u0001.') },
	],
};
const part = (name: string) => strFromU8(unzipSync(writeDocx(DOCUMENT))[name] ?? new Uint8Array());

test('the same document has the same bytes, in whatever zone', () => {
	const zone = process.env['TZ'];
	const first = writeDocx(DOCUMENT);
	process.env['TZ'] = 'Pacific/Auckland';
	expect(Buffer.from(writeDocx(DOCUMENT)).equals(Buffer.from(first))).toBe(true);
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

test('says its title, its language and its day', () => {
	expect(part('docProps/core.xml')).toContain('<dc:title>A tool &amp; &lt;its&gt; &quot;title&quot;</dc:title>');
	expect(part('docProps/core.xml')).toContain('<dc:language>en-IE</dc:language>');
	expect(part('docProps/core.xml')).toContain('2026-01-15T00:00:00Z');
	expect(part('word/styles.xml')).toContain('<w:lang w:val="en-IE"');
});

test('headings are headings, fields are content controls named by their line', () => {
	const main = part('word/document.xml');
	expect([...main.matchAll(/w:val="(Heading\d)"/g)].map(([, name]) => name)).toEqual(['Heading1', 'Heading2', 'Heading3']);
	expect([...main.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, name]) => name)).toEqual(['ask', 'why', 'when', 'point']);
	expect(main).toContain('<w14:checkbox>');
	expect(main).toContain('<w:listItem w:displayText="Done &lt;well&gt;"');
	expect(main).not.toMatch(/[\u0001]/u);
	const ids = [...main.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('an address of a reference is a link, and each numbered list counts from 1', () => {
	expect(part('word/_rels/document.xml.rels')).toContain('Target="https://doi.org/10.5555/roe-2020" TargetMode="External"');
	expect(part('word/numbering.xml').match(/<w:startOverride/g)).toHaveLength(2);
	expect(part('word/document.xml')).toContain('<w:numId w:val="2"/>');
	expect(part('word/document.xml')).toContain('<w:numId w:val="3"/>');
});

test('a statement has its kind above its number, which leads to it, and a title its own language', () => {
	const runs = referenceRuns('Roe (2020). <i><span lang="de">Hilfe</span></i>.');
	const document: ExportDocument = {
		...DOCUMENT,
		blocks: [{ type: 'statement', number: '6.1.1', label: 'Finding', href: 'https://guide.example/#one', runs }],
	};
	const main = strFromU8(unzipSync(writeDocx(document))['word/document.xml'] ?? new Uint8Array());
	expect(main).toMatch(/>Finding<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:hyperlink[^>]*><w:r>.*?>6\.1\.1 <\/w:t>/);
	expect(main).toContain('<w:i/><w:lang w:val="de"/></w:rPr><w:t xml:space="preserve">Hilfe</w:t>');
	expect(writeMarkdown(document)).toContain('Finding\n\n[**6.1.1**](https://guide.example/#one) Roe (2020). *Hilfe*.');
});

test('as Markdown it has the same words, with boxes and lines to write on', () => {
	const text = writeMarkdown(DOCUMENT);
	expect(text).toContain('# A tool & \\<its\\> "title"');
	expect(text).toContain('- [ ] Ask the workers.\n  research: Roe, 2020\n- **Say why.** Our reason: \\_');
	expect(text).toContain('| Country | Hours |\n| --- | --- |\n| Ireland | 46 |');
	expect(text).toContain('*Support & work*. <https://doi.org/10.5555/roe-2020>');
});
