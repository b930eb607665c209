import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGuideCitations } from '../../src/citation/guide-citations.ts';
import { wordContext } from '../../src/components/site/word-context.ts';
import { answerDocument } from '../../src/export/docx/answer-document.ts';
import type { ExportDocument } from '../../src/export/docx/blocks.ts';
import { checklistDocument } from '../../src/export/docx/checklist-document.ts';
import { toolDocument } from '../../src/export/docx/tool-document.ts';
import { sectionDocument, topicDocument } from '../../src/export/docx/topic-document.ts';
import { writeDocx } from '../../src/export/docx/write-docx.ts';
import { writeMarkdown } from '../../src/export/docx/write-markdown.ts';
import { guide } from '../guide.ts';
import { installed } from '../installed.ts';

const context = wordContext({ guide, citations: toGuideCitations(guide) }, (path) => `https://guide.example${path}`);
const topics = guide.sections.flatMap((section) => section.topics);

interface WordFile {
	name: string;
	document: ExportDocument;
	bytes: Uint8Array;
	/** Words that somebody who opens it must find. */
	says: string[];
}

const file = (name: string, document: ExportDocument, says: readonly string[]): WordFile => ({
	name,
	document,
	bytes: writeDocx(document),
	says: [document.title, ...says],
});
const files = {
	tools: guide.tools.map((tool) =>
		file(
			`tool-${tool.id}`,
			toolDocument(tool, context),
			tool.parts.flatMap(({ title, lines }) => [title, ...lines.map(({ words }) => words)]),
		),
	),
	topics: topics.map((topic) =>
		file(
			`topic-${topic.section}-${topic.slug}`,
			topicDocument(topic, context),
			topic.statements.flatMap(({ number }) => number),
		),
	),
	sections: guide.sections.map((section) =>
		file(
			`section-${section.id}`,
			sectionDocument(section, context),
			section.topics.map(({ title }) => title),
		),
	),
	answers: guide.answers.map((answer) =>
		file(
			`answer-${answer.slug}`,
			answerDocument(answer, context),
			[answer.short, ...answer.do, ...answer.dont, answer.sure].flatMap(({ sentences }) => sentences.map(({ words }) => words)),
		),
	),
	checklists: guide.audiences.map((audience) =>
		file(
			`checklist-${audience.id}`,
			checklistDocument(audience, context),
			audience.tasks.flatMap(({ checklist }) => checklist),
		),
	),
};
const all = Object.values(files).flat();
/** One of each kind, the longest, and every tool: what other programs are asked to open. */
const opened = [
	...files.tools,
	...Object.entries(files).flatMap(([kind, list]) =>
		kind === 'tools' ? [] : [...list].sort((a, b) => b.bytes.length - a.bytes.length).slice(0, 2),
	),
];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'word-'));
	for (const { name, bytes } of opened) writeFileSync(join(folder, `${name}.docx`), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const partOf = ({ bytes }: WordFile, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const squeezed = (text: string) => text.replace(/\s+/gu, ' ');

test('every tool, topic, section, answer and checklist is a Word file, the same bytes each time', () => {
	expect(files.tools.length).toBeGreaterThanOrEqual(16);
	expect(files.topics.length).toBe(topics.length);
	expect(files.answers.length).toBeGreaterThanOrEqual(60);
	for (const { name, document, bytes } of all) expect(Buffer.from(writeDocx(document)).equals(Buffer.from(bytes)), name).toBe(true);
});

test('headings go down by one level at a time, and every field has a name of its own', () => {
	for (const one of all) {
		const levels = one.document.blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
		expect(levels[0], one.name).toBe(1);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 1), one.name).toBeLessThanOrEqual(1);
		const tags = [...partOf(one, 'word/document.xml').matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag);
		expect(new Set(tags).size, one.name).toBe(tags.length);
	}
});

test('every line of a tool stands in its Markdown', () => {
	for (const { name, document, says } of files.tools) {
		const text = writeMarkdown(document).replaceAll('\\', '');
		for (const words of says) expect(text, name).toContain(words);
	}
});

test('a topic’s file has its statements under the headings of its page, and its tables', () => {
	for (const [place, topic] of topics.entries()) {
		const blocks = files.topics[place]?.document.blocks ?? [];
		const statements = blocks.flatMap((block) => (block.type === 'statement' ? [block.number] : []));
		expect(statements).toEqual(topic.statements.map(({ number }) => number));
		const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
		for (const { title } of topic.parts) expect(headings).toContain(title);
		for (const { title } of context.tables(topic)) expect(headings).toContain(title);
	}
});

test('a citation is a field of Zotero that carries its works, and whose words stand without it', () => {
	for (const one of [...files.topics, ...files.sections, ...files.answers]) {
		const runs = one.document.blocks.flatMap((block) => ('runs' in block ? block.runs : []));
		for (const { text, field } of runs.filter(({ field }) => field !== undefined)) {
			const { properties, citationItems } = JSON.parse(field?.replace('ADDIN ZOTERO_ITEM CSL_CITATION ', '') ?? '') as {
				properties: { plainCitation: string };
				citationItems: { id: string; itemData: { id: string; title: string } }[];
			};
			expect(properties.plainCitation).toBe(text);
			expect(citationItems.length, one.name).toBeGreaterThan(0);
			for (const { id, itemData } of citationItems) expect(itemData).toMatchObject({ id, title: guide.sources.get(id)?.csl.title });
		}
		const main = partOf(one, 'word/document.xml');
		expect(main.match(/w:fldCharType="begin"/g)?.length, one.name).toBe(main.match(/w:fldCharType="end"/g)?.length);
		expect(main.match(/ADDIN ZOTERO_BIBL/g), one.name).toHaveLength(1);
		expect(partOf(one, 'docProps/custom.xml')).toContain('ZOTERO_PREF_1');
	}
});

describe('other programs open them', () => {
	test.runIf(installed('whether pandoc reads the Word files', 'pandoc'))('pandoc', () => {
		for (const { name, says } of opened) {
			const text = execFileSync('pandoc', [join(folder, `${name}.docx`), '-t', 'plain', '--wrap=none'], { encoding: 'utf8' });
			for (const words of says) expect(squeezed(text), name).toContain(squeezed(words));
		}
	});

	test.runIf(installed('whether LibreOffice reads the Word files', 'soffice', 'pdfinfo', 'pdftotext'))('LibreOffice', () => {
		execFileSync(
			'soffice',
			[
				`-env:UserInstallation=file://${folder}/profile`,
				'--headless',
				'--convert-to',
				'pdf',
				'--outdir',
				folder,
				...opened.map(({ name }) => join(folder, `${name}.docx`)),
			],
			{ stdio: 'pipe' },
		);
		for (const { name, document, says } of opened) {
			const pdf = join(folder, `${name}.pdf`);
			expect(squeezed(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })), name).toContain(squeezed(document.title));
			const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
			// A line that is broken at a hyphen loses it in the text of a PDF.
			const letters = (words: string) => words.replace(/[\s-]+/gu, '');
			for (const words of says) expect(letters(text), name).toContain(letters(words));
			expect(text, name).toContain(guide.about.title);
			expect(text, name).not.toContain('ZOTERO');
			const cited = document.blocks.flatMap((block) => ('runs' in block ? block.runs : [])).find(({ field }) => field !== undefined);
			if (cited) expect(letters(text), name).toContain(letters(cited.text));
		}
	});
});
