import type { Citations } from '../../citation/citations.ts';
import { audiencePath, PAGES } from '../../evidence/addresses.ts';
import { answerTexts } from '../../evidence/answers.ts';
import { appraisalWords } from '../../evidence/appraisal-words.ts';
import { type GlossaryTerm, toGlossary } from '../../evidence/glossary.ts';
import type { Answer, Audience, CountryPage, Guide, Section, Source, Statement, Task, Tool, Topic } from '../../evidence/model.ts';
import { rowWords } from '../../evidence/passages.ts';
import { wordsOf } from '../../reading/words.ts';
import type { StandingPage } from '../../schema/alias.ts';
import { AUDIENCES } from '../../schema/audience.ts';
import { SET_WORDS } from '../../schema/labels.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { doiWord } from '../query/terms.ts';
import { stemsOf, stemsOfWord } from '../query/tokens.ts';
import { evidenceValues, restsOnValues } from './facets.ts';
import { recordOf, type SearchRecord } from './record.ts';

const citedBy = (keys: readonly string[], { sources }: Guide): Source[] => keys.flatMap((key) => sources.get(key) ?? []);

/** A statement is known by its id, which says its subject; the names of its section and topic say where it stands. */
function ofStatement(statement: Statement, topic: Topic, section: Section, guide: Guide): SearchRecord {
	const { id, text, why, number, path, audiences, newer, certainty, place, alsoAsked = [] } = statement;
	return recordOf('statement', path, text.plain, {
		label: `Statement ${number}`,
		notes: [appraisalWords(statement), ...(newer ? ['newer than the review'] : []), section.title],
		quote: why?.plain ?? '',
		name: id.replaceAll('-', ' '),
		names: [id],
		asked: alsoAsked,
		says: [text.plain, why?.plain ?? '', topic.title, certainty ? `${certainty} certainty` : '', place ?? ''],
		values: {
			section: [section.id],
			rests: restsOnValues(statement, guide),
			audience: audiences.length ? audiences : [...AUDIENCES],
			newer: newer ? ['newer'] : [],
			...evidenceValues(citedBy(text.keys, guide)),
		},
	});
}

const ofTopic = (topic: Topic, section: Section, guide: Guide): SearchRecord =>
	recordOf('topic', topic.path, topic.title, {
		label: `Topic ${topic.number}`,
		notes: [section.title],
		quote: topic.summary.plain,
		asked: topic.alsoAsked,
		says: [topic.summary.plain, section.title, ...Object.values(topic.rows).flat().map(rowWords)],
		values: { section: [section.id], ...evidenceValues(citedBy(topic.keys, guide)) },
	});

function ofSection({ path, title, shortTitle, number, summary, forWhom, topics, notCovered, id }: Section): SearchRecord[] {
	const values = { section: [id] };
	return [
		recordOf('section', path, title, {
			label: `Section ${number}`,
			quote: `${summary.plain} ${forWhom}`,
			asked: [shortTitle],
			says: [summary.plain, forWhom, ...topics.map((topic) => topic.title)],
			values,
		}),
		// A reader who looks for what is not here is told so, and where else to look.
		...notCovered.map(({ plain, subject, alsoAsked }, place) => {
			const name = subject.replace(/[.:;]$/u, '');
			const quote = plain.slice(subject.length).trim() || plain;
			const at = `${path}#not-covered-${place + 1}`;
			return recordOf('limit', at, `Not in “${title}”: ${name}`, { name, quote, asked: alsoAsked, says: [plain], values });
		}),
	];
}

/** A term with its other names, under each of which it is found. */
function ofTerm({ term, meaning, variants = [], anchor, topic }: GlossaryTerm): SearchRecord {
	const names = variants.map(({ name }) => name);
	return recordOf('term', `${PAGES.glossary}#${anchor}`, term, {
		label: 'Glossary',
		quote: `${meaning}${names.length ? ` Also: ${names.join(', ')}.` : ''}`,
		names,
		asked: names,
		says: [meaning, ...variants.flatMap(({ countries = [] }) => countries)],
		values: { section: [topic.section] },
	});
}

const ofTask = ({ id, title, why, checklist }: Task, audience: Audience): SearchRecord =>
	recordOf('task', `${audiencePath(audience.id)}#${id}`, title, {
		notes: [audience.title],
		quote: [why.plain, ...checklist].join(' '),
		says: [why.plain, ...checklist],
		values: { audience: [audience.id] },
	});

/** A tool is found by what readers call it, and by its lines. */
const ofTool = ({ path, title, purpose, alsoAsked = [], audiences, parts, keys }: Tool, guide: Guide): SearchRecord =>
	recordOf('tool', path, title, {
		notes: ['to fill in, print or open in Word'],
		quote: purpose,
		asked: alsoAsked,
		says: [purpose, ...parts.map((part) => part.title), ...parts.flatMap(({ lines }) => lines.map(({ words }) => words))],
		values: { audience: audiences, ...evidenceValues(citedBy(keys, guide)) },
	});

/** An answer is known by its question in all the ways in which people ask it. */
function ofAnswer(answer: Answer, { audiences }: Guide): SearchRecord {
	const { path, question, alsoAsked, short, statements, urgentHelp } = answer;
	const texts = [short, ...answerTexts(answer).filter((text) => text !== short)].map(({ plain }) => plain);
	return recordOf('answer', path, question, {
		notes: audiences.filter(({ id }) => answer.audiences.includes(id)).map(({ title }) => title),
		quote: texts.join(' '),
		asked: alsoAsked,
		says: [...texts, ...statements.map(({ text }) => text.plain)],
		urgent: urgentHelp,
		values: { audience: [...answer.audiences] },
	});
}

/** A country is found by its name, and by what its page says. */
const ofCountry = ({ path, name, country, alsoAsked = [], bodies, lines, keys }: CountryPage, guide: Guide): SearchRecord =>
	recordOf('country', path, name, {
		notes: ['training, posts and pay, numbers, policy'],
		quote: lines.map(({ words }) => words).join(' '),
		asked: [country, ...alsoAsked],
		says: [...lines.map(({ words }) => words), ...bodies.map((body) => body.name)],
		values: evidenceValues(citedBy(keys, guide)),
	});

const ofPage = ({ path, title, says, asked = [] }: StandingPage): SearchRecord =>
	recordOf('page', path, title, { quote: says, asked, says: [says] });

const familyNames = ({ csl }: Source) =>
	(csl.author ?? []).map((name) =>
		'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
	);

/**
 * A source: known by its authors and year, and by its title. `said`: the stems of all that the guide itself says; of the source’s facts only what nothing
 * else says is looked for, as guidance comes before what it rests on.
 */
function ofSource(source: Source, { sections }: Guide, citations: Citations, said: ReadonlySet<string>): SearchRecord {
	const { csl, id, kind, facts, countries, size, path, set, newer, year } = source;
	const known = new Set(facts.map(({ section }) => section));
	return recordOf('source', path, csl.title, {
		...(csl.language !== undefined && { language: csl.language }),
		notes: [citations.label(id), SOURCE_KINDS[kind], SET_WORDS[set].one],
		quote: facts.map(({ fact }) => fact).join(' '),
		names: [id],
		name: `${id.replace(/-.*/, '')} ${year ?? ''}`.trim(),
		asked: [csl.title, familyNames(source).join(' '), id],
		says: [
			facts
				.flatMap(({ fact }) => wordsOf(fact))
				.filter((word) => !stemsOfWord(word).every((one) => said.has(one)))
				.map(({ written }) => written)
				.join(' '),
			SOURCE_KINDS[kind],
			...countries,
			size ?? '',
			csl.publisher ?? '',
			csl['container-title'] ?? '',
		],
		whole: [...(csl.DOI === undefined ? [] : [doiWord(csl.DOI)]), id.replace(/-.*/, '')],
		values: {
			section: sections.filter((section) => known.has(section.id)).map((section) => section.id),
			...evidenceValues([source]),
			newer: newer ? ['newer'] : [],
		},
	});
}

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
	return [...own, ...[...guide.sources.values()].map((source) => ofSource(source, guide, citations, said))];
}
