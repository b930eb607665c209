import { entryAnchor, PAGES, toolFile } from '../../evidence/addresses.ts';
import { toGlossary } from '../../evidence/glossary.ts';
import type { CountryPage, Guide, Section, Statement } from '../../evidence/model.ts';
import { editionWords } from '../../evidence/words.ts';
import { type AnswerContext, answerParts, helpBlocks } from '../docx/answer-document.ts';
import { address, type Block, heading, lead, list, listUnder, paragraph, quiet, referenceRuns, type Run, words } from '../docx/blocks.ts';
import { citedRuns, clusterRun } from '../docx/cited-runs.ts';
import { type Parts, sourceRuns } from '../docx/frame.ts';
import { toolParts } from '../docx/tool-document.ts';
import { notCoveredBlocks, type TopicContext, topicParts } from '../docx/topic-document.ts';
import { countryParts } from '../docx/twin.ts';
import { LICENCE } from '../published.ts';
import type { Chapter } from './chapter-xhtml.ts';

/** What the book says in the words of the pages. */
export interface BookContext extends TopicContext, AnswerContext {
	/** What a country’s page tells, in a sentence. */
	tellsOf: (country: CountryPage) => string;
	/** The kinds of statements with what each is. */
	kinds: readonly { label: string; meaning: string }[];
	/** The guide as a reference of its own, in HTML, and how a text names it. */
	own: { reference: string; inText: string };
}

/** A chapter, with those that stand below it in the contents. */
export interface BookPart extends Chapter {
	chapters?: readonly Chapter[];
}

export interface Book {
	about: Guide['about'];
	/** Its address on the web, which is its name among books. */
	address: string;
	parts: readonly BookPart[];
	/** Where the reference of a source stands. */
	reference: (key: string) => string;
}

/** The file of what stands on a page of the site, e.g. `training.length-and-form.xhtml`. */
const fileOf = (page: string) => `${page.slice(1, -1).replaceAll('/', '.')}.xhtml`;

/** Where an address of the site leads in the book: to the same thing in it, or, for what it leaves out, to the web. */
function addressesOf(guide: Guide, at: (path: string) => string): (path: string) => string {
	const { sections, answers, tools, countries, statements, sources } = guide;
	const pages = new Set<string>([
		...[PAGES.answers, PAGES.tools, PAGES.byCountry, PAGES.glossary, PAGES.sources],
		...[...sections, ...sections.flatMap(({ topics }) => topics), ...answers, ...tools, ...countries].map(({ path }) => path),
	]);
	const anchors = new Set([
		...[...statements.values()].map(({ path }) => path),
		...toGlossary(guide).map(({ anchor }) => `${PAGES.glossary}#${anchor}`),
	]);
	return (path) => {
		const [page = '', anchor] = path.split('#');
		const key = /^\/sources\/([^/]+)\/$/.exec(page)?.[1];
		if (key !== undefined && sources.has(key)) return `${fileOf(PAGES.sources)}#${entryAnchor(key)}`;
		if (!pages.has(page) || (anchor !== undefined && !anchors.has(path))) return at(path);
		return anchor === undefined ? fileOf(page) : `${fileOf(page)}#${anchor}`;
	};
}

/** Chapters that one goes on to. */
const seeAlso = (links: readonly Run[]): Block[] =>
	listUnder(
		'See also',
		links.map((link) => [link]),
	);

function titlePage(context: BookContext): BookPart {
	const { guide, at, kinds, own } = context;
	const { about } = guide;
	return {
		file: 'title.xhtml',
		title: about.title,
		type: 'titlepage',
		blocks: [
			heading(about.title, 1),
			lead({ text: about.description }),
			paragraph({ text: `${editionWords(about.edition)} edition, version ${about.version}` }),
			paragraph(
				{ text: 'This is an independent summary. It was not written or approved by the authors of the review that it follows, ' },
				{ text: 'by the Health Service Executive, or by any body whose work it cites. It is not clinical or legal advice.' },
			),
			...helpBlocks(context),
			heading('How to read it'),
			paragraph(
				{ text: 'The answers and tools rest on statements, and the statements on sources. A number such as 1.1.1 leads to a statement, ' },
				{ text: 'a name with a year to a reference. Under each statement stands what it rests on. A statement is one of these:' },
			),
			list(kinds.map(({ label, meaning }) => [{ text: label, bold: true }, { text: `: ${meaning}` }])),
			heading('How to cite it'),
			paragraph(...referenceRuns(own.reference), { text: ` In a text: ${own.inText}` }),
			paragraph({
				text: 'To cite a statement, give its number, this edition and the address at the end of its chapter. Where you rely on what one source found, read it and cite it too.',
			}),
			heading('Licence'),
			paragraph({ text: 'The text may be reused under ' }, { text: LICENCE.name, href: LICENCE.url }, { text: '.' }),
			paragraph(
				{ text: 'The newest edition, with search, the facts behind every statement and a page for each source: ' },
				address(at(PAGES.home)),
			),
		],
	};
}

/** The first sentences of a section: what is most worth knowing, its topics, what it leaves out. */
function sectionBlocks(section: Section, context: BookContext): Block[] {
	const { number, title, summary, forWhom, inBrief, topics, fewCoreSources } = section;
	const linked = ({ number: name, path }: Pick<Statement, 'number' | 'path'>): Run => ({ text: name, href: context.at(path) });
	return [
		heading(`${number} ${title}`, 1),
		lead(...citedRuns(summary.segments, context)),
		paragraph({ text: forWhom }),
		heading('In brief'),
		list(inBrief.map((statement) => [{ text: `${statement.text.plain} ` }, linked(statement)])),
		heading('Topics'),
		list(topics.map((topic) => [{ text: `${topic.number} ${topic.title}`, href: context.at(topic.path) }])),
		...notCoveredBlocks(section, context),
		...(fewCoreSources === undefined ? [] : [paragraph({ text: fewCoreSources })]),
	];
}

function glossaryBlocks(context: BookContext): Block[] {
	const { guide, country } = context;
	return [
		heading('Glossary', 1),
		...toGlossary(guide).flatMap(({ term, anchor, meaning, variants = [], sources, topic }): Block[] => [
			{ type: 'heading', level: 2, text: term, id: anchor },
			paragraph(
				{ text: `${meaning} ` },
				clusterRun(
					sources.map((key) => ({ key })),
					context,
				),
			),
			...(variants.length === 0
				? []
				: [
						paragraph(
							quiet('Also called '),
							...words(
								`${variants.map(({ name, countries }) => (countries ? `${name} (${countries.map(country).join(', ')})` : name)).join('; ')}.`,
							),
						),
					]),
			paragraph(quiet('From '), { text: `${topic.number} ${topic.title}`, href: context.at(topic.path) }),
		]),
	];
}

/** The whole guide as a book: every answer, statement, tool, country, term and reference, led to each other. */
export function toBook(context: BookContext): Book {
	const { guide, at, tellsOf } = context;
	const { sections, answers, tools, countries } = guide;
	const inBook = addressesOf(guide, at);
	const inner: BookContext = { ...context, at: inBook };
	const cited = new Set<string>();

	const chapter = (parts: Parts, more: readonly Block[] = []): Chapter => {
		for (const key of parts.keys) cited.add(key);
		return {
			file: fileOf(parts.path),
			title: parts.title,
			type: 'chapter',
			blocks: [
				heading(parts.title, 1),
				...parts.opening,
				...parts.blocks,
				...more,
				paragraph(quiet('On the web: '), address(at(parts.path))),
			],
		};
	};
	/** A page that leads to its chapters. */
	const group = (page: string, title: string, says: string, chapters: readonly Chapter[]): BookPart => ({
		file: fileOf(page),
		title,
		type: 'chapter',
		blocks: [heading(title, 1), lead({ text: says }), list(chapters.map((one) => [{ text: one.title, href: one.file }]))],
		chapters,
	});

	const parts = [
		titlePage(context),
		group(
			PAGES.answers,
			'Answers',
			'Questions that readers ask, answered in plain words.',
			answers.map((answer) =>
				chapter(answerParts(answer, inner), seeAlso(answer.related.map(({ question, path }) => ({ text: question, href: inBook(path) })))),
			),
		),
		...sections.map((section): BookPart => {
			for (const { keys } of [section.summary, ...section.notCovered]) for (const key of keys) cited.add(key);
			return {
				file: fileOf(section.path),
				title: `${section.number} ${section.title}`,
				type: 'chapter',
				blocks: sectionBlocks(section, inner),
				chapters: section.topics.map((topic) =>
					chapter(
						topicParts(topic, inner),
						seeAlso(topic.related.map(({ number, title, path }) => ({ text: `${number} ${title}`, href: inBook(path) }))),
					),
				),
			};
		}),
		group(
			PAGES.tools,
			'Tools',
			'Templates, checklists and forms. To fill one in, open it on the web or as a Word file.',
			tools.map((tool) =>
				chapter(toolParts(tool, inner), [paragraph(quiet('As a Word file to fill in: '), address(at(toolFile(tool.id, 'docx'))))]),
			),
		),
		group(
			PAGES.byCountry,
			'Countries',
			'What our sources say, by country or nation.',
			countries.map((country) => chapter(countryParts(country, tellsOf(country), inner))),
		),
		{ file: fileOf(PAGES.glossary), title: 'Glossary', type: 'glossary', blocks: glossaryBlocks(inner) } satisfies BookPart,
	].filter(({ chapters }: BookPart) => chapters?.length !== 0);
	for (const { sources } of toGlossary(guide)) for (const key of sources) cited.add(key);
	const { label } = context.citations;
	const keys = [...cited]
		.filter((key) => guide.sources.has(key))
		.sort((a, b) => label(a).localeCompare(label(b), 'en-IE') || (a < b ? -1 : 1));
	return {
		about: guide.about,
		address: at(PAGES.home),
		reference: (key) => `${fileOf(PAGES.sources)}#${entryAnchor(key)}`,
		parts: [
			...parts,
			{
				file: fileOf(PAGES.sources),
				title: 'References',
				type: 'bibliography',
				blocks: [
					heading('References', 1),
					{ type: 'list', ordered: false, ids: keys.map(entryAnchor), items: keys.map((key) => sourceRuns(key, context)) },
				],
			},
		],
	};
}
