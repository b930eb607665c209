import type { Citations } from '../../citation/citations.ts';
import { audiencePath, PAGES } from '../../evidence/addresses.ts';
import { type GlossaryTerm, toGlossary } from '../../evidence/glossary.ts';
import type { Answer, Audience, CountryPage, Guide, Section, Source, Statement, Task, Tool, Topic } from '../../evidence/model.ts';
import { answerTexts } from '../../evidence/answers.ts';
import type { StandingPage } from '../../schema/alias.ts';
import { AUDIENCES } from '../../schema/audience.ts';
import { appraisalWords } from '../../evidence/appraisal-words.ts';
import { evidenceValues, restsOnValues } from './facets.ts';
import { stemsOf } from '../query/tokens.ts';
import type { SearchRecord } from './record.ts';
import { sourceRecord } from './source-record.ts';

const citedBy = (keys: readonly string[], { sources }: Guide): Source[] => keys.flatMap((key) => sources.get(key) ?? []);
const BLANK = { notes: [], asked: [], whole: [], urgent: false } satisfies Partial<SearchRecord>;

/** A statement is known by its id, which says its subject; the names of its section and topic say where it stands. */
function ofStatement(statement: Statement, topic: Topic, section: Section, guide: Guide): SearchRecord {
	const { id, text, why, number, path, audiences, newer, certainty, place } = statement;
	return {
		...BLANK,
		kind: 'statement',
		url: path,
		title: text.plain,
		label: `Statement ${number}`,
		notes: [appraisalWords(statement), ...(newer ? ['newer than the review'] : []), section.title],
		quote: why?.plain ?? '',
		name: id.replaceAll('-', ' '),
		names: [id],
		says: [text.plain, why?.plain ?? '', topic.title, certainty ? `${certainty} certainty` : '', place ?? ''],
		values: {
			kind: ['statement'],
			section: [section.id],
			rests: restsOnValues(statement, guide),
			audience: audiences.length ? audiences : [...AUDIENCES],
			newer: newer ? ['newer'] : [],
			...evidenceValues(citedBy(text.keys, guide)),
		},
	};
}

/** The words of a topic’s rows, whatever their columns. */
function rowWords({ rows }: Topic): string[] {
	const words = (value: unknown): string[] =>
		typeof value === 'string'
			? [value]
			: Array.isArray(value)
				? value.flatMap(words)
				: typeof value === 'object' && value
					? Object.values(value).flatMap(words)
					: [];
	return Object.values(rows).flatMap((list) => list.flatMap(({ sources: _sources, named: _named, ...cells }) => words(cells)));
}

function ofTopic(topic: Topic, section: Section, guide: Guide): SearchRecord {
	return {
		...BLANK,
		kind: 'topic',
		url: topic.path,
		title: topic.title,
		label: `Topic ${topic.number}`,
		notes: [section.title],
		quote: topic.summary.plain,
		name: topic.title,
		asked: [...topic.alsoAsked],
		says: [topic.summary.plain, section.title, ...rowWords(topic)],
		values: { kind: ['topic'], section: [section.id], ...evidenceValues(citedBy(topic.keys, guide)) },
	};
}

function ofSection(section: Section): SearchRecord[] {
	const { path, title, shortTitle, number, summary, forWhom, topics, notCovered, id } = section;
	return [
		{
			...BLANK,
			kind: 'section',
			url: path,
			title,
			label: `Section ${number}`,
			quote: `${summary.plain} ${forWhom}`,
			name: title,
			asked: [shortTitle],
			says: [summary.plain, forWhom, ...topics.map((topic) => topic.title)],
			values: { kind: ['section'], section: [id] },
		},
		// A reader who looks for what is not here is told so, and where else to look.
		...notCovered.map((text, place): SearchRecord => ({
			...BLANK,
			kind: 'limit',
			url: `${path}#not-covered-${place + 1}`,
			title: `Not in “${title}”: ${text.plain.split(/(?<=[.:;])\s/u, 1)[0] ?? ''}`,
			label: 'Not covered',
			quote: text.plain,
			name: text.plain.split(/(?<=[.:;])\s/u, 1)[0] ?? '',
			says: [text.plain],
			values: { kind: ['limit'], section: [id] },
		})),
	];
}

/** A term with its other names, under each of which it is found. */
function ofTerm({ term, meaning, variants = [], anchor, topic }: GlossaryTerm): SearchRecord {
	const names = variants.map(({ name }) => name);
	return {
		...BLANK,
		kind: 'term',
		url: `${PAGES.glossary}#${anchor}`,
		title: term,
		label: 'Glossary',
		quote: `${meaning}${names.length ? ` Also: ${names.join(', ')}.` : ''}`,
		name: term,
		names,
		asked: names,
		says: [meaning, ...variants.flatMap(({ countries = [] }) => countries)],
		values: { kind: ['term'], section: [topic.section] },
	};
}

const ofTask = ({ id, title, why, checklist }: Task, audience: Audience): SearchRecord => ({
	...BLANK,
	kind: 'task',
	url: `${audiencePath(audience.id)}#${id}`,
	title,
	label: 'Task',
	notes: [audience.title],
	quote: [why.plain, ...checklist].join(' '),
	name: title,
	says: [why.plain, ...checklist],
	values: { kind: ['task'], audience: [audience.id] },
});

/** A tool is found by what readers call it, and by its lines. */
const ofTool = ({ path, title, purpose, alsoAsked = [], audiences, parts, keys }: Tool, guide: Guide): SearchRecord => ({
	...BLANK,
	kind: 'tool',
	url: path,
	title,
	label: 'Tool',
	notes: ['to fill in, print or open in Word'],
	quote: purpose,
	name: title,
	asked: alsoAsked,
	says: [purpose, ...parts.map((part) => part.title), ...parts.flatMap(({ lines }) => lines.map(({ words }) => words))],
	values: { kind: ['tool'], audience: audiences, ...evidenceValues(citedBy(keys, guide)) },
});

/** An answer is known by its question in all the ways in which people ask it. */
function ofAnswer(answer: Answer, { audiences }: Guide): SearchRecord {
	const { path, question, alsoAsked, short, statements, urgentHelp } = answer;
	const texts = answerTexts(answer).filter((text) => text !== short);
	return {
		...BLANK,
		kind: 'answer',
		url: path,
		title: question,
		label: 'Answer',
		notes: audiences.filter(({ id }) => answer.audiences.includes(id)).map(({ title }) => title),
		quote: [short, ...texts].map(({ plain }) => plain).join(' '),
		name: question,
		asked: alsoAsked,
		says: [short, ...texts].map(({ plain }) => plain).concat(statements.map(({ text }) => text.plain)),
		urgent: urgentHelp,
		values: { kind: ['answer'], audience: [...answer.audiences] },
	};
}

/** A country is found by its name, and by what its page says. */
const ofCountry = ({ path, name, country, alsoAsked = [], bodies, lines, keys }: CountryPage, guide: Guide): SearchRecord => ({
	...BLANK,
	kind: 'country',
	url: path,
	title: name,
	label: 'Country',
	notes: ['training, posts and pay, numbers, policy'],
	quote: lines.map(({ words }) => words).join(' '),
	name,
	asked: [country, ...alsoAsked],
	says: [...lines.map(({ words }) => words), ...bodies.map((body) => body.name)],
	values: { kind: ['country'], ...evidenceValues(citedBy(keys, guide)) },
});

const ofPage = ({ path, title, says, asked = [] }: StandingPage): SearchRecord => ({
	...BLANK,
	kind: 'page',
	url: path,
	title,
	label: 'Page',
	quote: says,
	name: title,
	asked,
	says: [says],
	values: { kind: ['page'] },
});

/** Everything that search finds, in the guide’s order; sources last. */
export function toSearchRecords(guide: Guide, citations: Citations): SearchRecord[] {
	const own = [
		...guide.answers.map((answer) => ofAnswer(answer, guide)),
		...guide.sections.flatMap((section) => [
			...ofSection(section),
			...section.topics.flatMap((topic) => [
				ofTopic(topic, section, guide),
				...topic.statements.map((statement) => ofStatement(statement, topic, section, guide)),
			]),
		]),
		...toGlossary(guide).map(ofTerm),
		...guide.audiences.flatMap((audience) => [
			ofPage({ ...audience, says: `${audience.question} ${audience.summary}` }),
			...audience.tasks.map((task) => ofTask(task, audience)),
		]),
		...guide.tools.map((tool) => ofTool(tool, guide)),
		...guide.countries.map((country) => ofCountry(country, guide)),
		...guide.pages.map(ofPage),
	];
	const said = new Set(own.flatMap(({ name, asked, says }) => [name, ...asked, ...says].flatMap(stemsOf)));
	return [...own, ...[...guide.sources.values()].map((source) => sourceRecord(source, guide, citations, said))];
}
