import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGuideCitations } from '../../src/citation/guide-citations.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { toolDocument } from '../../src/export/docx/tool-document.ts';
import { writeDocx } from '../../src/export/docx/write-docx.ts';
import { writeMarkdown } from '../../src/export/docx/write-markdown.ts';
import { installed } from '../installed.ts';

const { guide } = toEvidence(findContentFiles('src/content'));
const context = { guide, citations: toGuideCitations(guide), at: (path: string) => `https://guide.example${path}` };
const documents = guide.tools.map((tool) => ({
	tool,
	document: toolDocument(tool, context),
	bytes: writeDocx(toolDocument(tool, context)),
}));

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'word-'));
	for (const { tool, bytes } of documents) writeFileSync(join(folder, `${tool.id}.docx`), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every tool is a Word file, the same bytes each time', () => {
	expect(documents.length).toBeGreaterThanOrEqual(16);
	for (const { document, bytes } of documents) expect(Buffer.from(writeDocx(document)).equals(Buffer.from(bytes))).toBe(true);
});

test('headings go down by one level at a time, and every field has a name of its own', () => {
	for (const { tool, document, bytes } of documents) {
		const levels = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
		expect(levels[0], tool.id).toBe(1);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 1), tool.id).toBeLessThanOrEqual(1);
		const main = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
		const tags = [...main.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag);
		expect(new Set(tags).size, tool.id).toBe(tags.length);
	}
});

test('every line of a tool stands in its Markdown', () => {
	for (const { tool, document } of documents) {
		const text = writeMarkdown(document).replaceAll('\\', '');
		for (const { words } of tool.parts.flatMap(({ lines }) => lines)) expect(text, tool.id).toContain(words);
	}
});

describe('other programs open them', () => {
	test.runIf(installed('whether pandoc reads the Word files', 'pandoc'))('pandoc', () => {
		for (const { tool } of documents) {
			const text = execFileSync('pandoc', [join(folder, `${tool.id}.docx`), '-t', 'plain', '--wrap=none'], { encoding: 'utf8' });
			expect(text).toContain(tool.title);
			for (const { title } of tool.parts) expect(text, tool.id).toContain(title);
			for (const { words } of tool.parts.flatMap(({ lines }) => lines)) expect(text, tool.id).toContain(words);
		}
	});

	test.runIf(installed('whether LibreOffice reads the Word files', 'soffice', 'pdfinfo', 'pdftotext'))('LibreOffice', () => {
		const files = documents.map(({ tool }) => join(folder, `${tool.id}.docx`));
		execFileSync(
			'soffice',
			[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
			{
				stdio: 'pipe',
			},
		);
		for (const { tool } of documents) {
			const pdf = join(folder, `${tool.id}.pdf`);
			expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toContain(tool.title);
			const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
			for (const { title } of tool.parts) expect(text, tool.id).toContain(title);
			expect(text, tool.id).toContain(guide.about.title);
		}
	});
});
