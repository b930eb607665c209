import { z } from 'astro/zod';
import { editionPath, PAGES, termAnchor, toolFile } from '../evidence/addresses.ts';
import { toGlossary } from '../evidence/glossary.ts';
import type { Answer, AnswerText, Guide, Source, Statement, Tool, Topic } from '../evidence/model.ts';
import { citationItems } from '../reading/cited-text.ts';
import { readOn } from '../evidence/readings.ts';
import { toRestsOn } from '../evidence/rests-on.ts';
import type { TableName, TableRow } from '../schema/tables.ts';
import { withFacts, writeCitedText } from '../reading/write-cited-text.ts';
import { type Published, PUBLISHED, PUBLISHED_NAMES, type PublishedName } from '../schema/published.ts';

/** The text’s licence. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

export const dataPath = (name: PublishedName) => `${PAGES.data}${name}.json`;
export const schemaPath = (name: PublishedName) => `${PAGES.data}schema/${name}.json`;

type At = (path: string) => string;

const toHead = (name: PublishedName, { about }: Guide, at: At) => ({
	$schema: at(schemaPath(name)),
	guide: about.title,
	url: at(PAGES.home),
	edition: about.edition,
	version: about.version,
	published: about.published,
	licence: { ...LICENCE },
});

/** Leaves out what has no value: a data file has no empty fields. */
const present = <T extends object>(fields: T): T =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** What a statement rests on, as the pages say it. */
function toPublishedRestsOn(statement: Statement, guide: Guide) {
	const { lines, rated, mind, notices, graded } = toRestsOn(statement, guide);
	return {
		works: lines.map(({ words }) => words),
		rated,
		mind,
		...(notices.length > 0 && { notices }),
		...(graded && { gradedBy: graded.by }),
	};
}

/** The rows of a table as they are written. */
const toRows = <N extends TableName>(name: N, { tables }: Guide) =>
	tables[name].map(({ line: _line, source, ...cells }) => ({ source: withFacts(source), ...cells })) as unknown as TableRow<N>[];

function toStatement(statement: Statement, topic: Topic, guide: Guide, at: At): Published<'statements'>['statements'][number] {
	const { id, number, section, path, kind, text, claim, certainty, basis, place, reason, audiences, newer } = statement;
	return present({
		id,
		number,
		section,
		topic: topic.slug,
		url: at(path),
		kind,
		text: text.plain,
		citedText: writeCitedText(text.segments),
		claim,
		certainty,
		basis,
		place,
		restsOn: toPublishedRestsOn(statement, guide),
		reason,
		secondReading: readOn(statement, guide),
		sources: citationItems(text.segments).map(({ suppressAuthor: _suppressAuthor, ...item }) => item),
		audiences: [...audiences],
		newer,
		edition: guide.about.edition,
		reviewed: topic.reviewed,
	});
}

const toSentences = ({ sentences }: AnswerText) => sentences.map(({ words, ...rest }) => ({ text: words, ...rest }));

function toAnswer(answer: Answer, guide: Guide, at: At): Published<'answers'>['answers'][number] {
	const { slug, question, alsoAsked, path, audiences, figure, example, countries, urgentHelp, tools, statements, related } = answer;
	return present({
		id: slug,
		question,
		alsoAsked,
		url: at(path),
		audiences,
		short: toSentences(answer.short),
		do: answer.do.map(toSentences),
		dont: answer.dont.map(toSentences),
		figure: figure && { value: figure.value, words: toSentences(figure.words) },
		example: example && { ...example, words: toSentences(example.words) },
		countries: countries.map(({ country, words }) => ({ country, words: toSentences(words) })),
		sure: toSentences(answer.sure),
		meanwhile: answer.meanwhile.map(toSentences),
		urgentHelp,
		tools,
		statements: statements.map(({ id }) => id),
		related: related.map((one) => one.slug),
		secondReading: readOn(answer, guide),
		reviewed: answer.reviewed,
	});
}

function toTool(tool: Tool, guide: Guide, at: At): Published<'tools'>['tools'][number] {
	const { id, title, path, form, purpose, caution, audiences, parts, reviewed } = tool;
	return present({
		id,
		title,
		url: at(path),
		word: at(toolFile(id, 'docx')),
		form,
		purpose,
		caution,
		audiences: [...audiences],
		parts: parts.map((part) => ({
			id: part.id,
			title: part.title,
			lines: part.lines.map((line) =>
				present({
					id: line.id,
					url: at(line.path),
					words: line.words,
					marks: line.marks,
					rests: line.rests.map(({ mark, place, note, items, statements }) =>
						present({ mark, place, note, facts: items.map(withFacts), statements: statements.map((one) => one.id) }),
					),
					input: line.input,
				}),
			),
		})),
		secondReading: readOn(tool, guide),
		reviewed,
	});
}

const toTopic = ({ slug, number, title, path, summary, reviewed, statements, keys }: Topic, at: At) => ({
	id: slug,
	number,
	title,
	url: at(path),
	summary: summary.plain,
	reviewed,
	statements: statements.map(({ id }) => id),
	sources: [...keys],
});

const toSource = ({ path, citedBy, year: _year, file: _file, ...record }: Source, at: At) => ({
	...record,
	url: at(path),
	citedBy: citedBy.map(({ id }) => id),
});

/** What each data file holds. */
const CONTENTS: { [N in PublishedName]: (guide: Guide, at: At) => Omit<Published<N>, keyof ReturnType<typeof toHead>> } = {
	guide: (guide, at) => ({
		description: guide.about.description,
		publisher: guide.about.publisher,
		counts: {
			sections: guide.sections.length,
			topics: guide.sections.flatMap(({ topics }) => topics).length,
			answers: guide.answers.length,
			statements: guide.statements.size,
			sources: guide.sources.size,
			terms: toGlossary(guide).length,
		},
		files: Object.fromEntries(PUBLISHED_NAMES.filter((name) => name !== 'guide').map((name) => [name, at(dataPath(name))])),
		editions: guide.editions.map(({ edition, published, version, statements }) => ({
			edition,
			published,
			version,
			statements: statements.length,
			url: at(editionPath(edition)),
		})),
	}),
	sections: (guide, at) => ({
		sections: guide.sections.map(({ id, number, title, path, summary, forWhom, inBrief, notCovered, topics }) => ({
			id,
			number,
			title,
			url: at(path),
			summary: summary.plain,
			forWhom,
			inBrief: inBrief.map((statement) => statement.id),
			notCovered: notCovered.map(({ plain }) => plain),
			topics: topics.map((topic) => toTopic(topic, at)),
		})),
	}),
	answers: (guide, at) => ({ answers: guide.answers.map((answer) => toAnswer(answer, guide, at)) }),
	statements: (guide, at) => ({
		statements: guide.sections.flatMap(({ topics }) =>
			topics.flatMap((topic) => topic.statements.map((statement) => toStatement(statement, topic, guide, at))),
		),
	}),
	sources: (guide, at) => ({ sources: [...guide.sources.values()].map((source) => toSource(source, at)) }),
	posts: (guide) => ({ posts: toRows('posts', guide) }),
	outcomes: (guide) => ({ outcomes: toRows('outcomes', guide) }),
	certification: (guide) => ({ certification: toRows('certification', guide) }),
	workforce: (guide) => ({ workforce: toRows('workforce', guide) }),
	tools: (guide, at) => ({ tools: guide.tools.map((tool) => toTool(tool, guide, at)) }),
	countries: (guide, at) => ({
		countries: guide.countries.map(({ id, name, country, path, bodies, lines }) => ({
			id,
			name,
			country,
			url: at(path),
			bodies: bodies.map((body) => present({ name: body.name, address: body.address, facts: body.items.map(withFacts) })),
			lines: lines.map(({ subject, words, items }) => ({ subject, words, facts: items.map(withFacts) })),
		})),
	}),
	terms: (guide, at) => ({
		terms: toGlossary(guide).map(({ term, meaning, variants = [], sources, topic }) => ({
			term,
			meaning,
			variants: variants.map(({ name, countries = [] }) => ({ name, countries })),
			sources,
			section: topic.section,
			topic: topic.slug,
			url: at(`${PAGES.glossary}#${termAnchor(term)}`),
		})),
	}),
};

const SCHEMAS: { [N in PublishedName]: z.ZodType<Published<N>> } = PUBLISHED;

/** A data file as it is published, the head first. Throws where it is not what its schema says: such a file is never written. */
export function toPublished<N extends PublishedName>(name: N, guide: Guide, at: At): Published<N> {
	const { data, error } = SCHEMAS[name].safeParse({ ...toHead(name, guide, at), ...CONTENTS[name](guide, at) });
	if (error) throw new Error(`${name}.json is not what src/schema/published.ts says:\n${z.prettifyError(error)}`, { cause: error });
	return data;
}

/** The JSON Schema of a data file, made from the schema that types it. */
export const toSchema = (name: PublishedName, at: At): Record<string, unknown> => ({
	$id: at(schemaPath(name)),
	title: `${name}.json`,
	...z.toJSONSchema(PUBLISHED[name], { io: 'output', unrepresentable: 'any' }),
});

/** JSON as it is written to a file. */
export const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
