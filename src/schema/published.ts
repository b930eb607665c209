import { z } from 'astro/zod';
import { editionName, isoDate } from './words.ts';
import { nation } from './country.ts';
import { toolId } from './tool-id.ts';
import { audienceId } from './audience.ts';
import { sectionId } from './section.ts';
import { source as sourceRecord } from './source.ts';
import { basis, claim, statementKind } from './statement.ts';
import { COUNTRY_SUBJECTS } from './country-page.ts';
import { LINE_MARK_NAMES, tool as toolRecord } from './tool.ts';
import { certainty } from './strength.ts';
import { type TableName, type TableRow, TABLES } from './tables.ts';

/** A field with what it means: the data page and the JSON Schema both say it. */
const field = <T extends z.ZodType>(type: T, description: string) => type.meta({ description });

const text = z.string().min(1);
const url = z.url();
const key = field(text, 'Citation key of a source, the name of its page and files');

/** What stands at the head of every data file. */
const head = {
	$schema: field(url, 'The JSON Schema that describes this file'),
	guide: field(text, 'The guide’s name'),
	url: field(url, 'The guide’s address'),
	edition: field(editionName, 'Year and month of the edition'),
	version: field(text, 'Version of the text, as semantic versioning counts'),
	published: field(isoDate, 'Day of the edition'),
	licence: field(z.strictObject({ name: text, url }), 'Terms on which the file may be used'),
};

const citation = z.strictObject({
	key,
	facts: field(z.array(text).optional(), 'Ids of the facts that it rests on, in that source’s record'),
	prefix: field(text.optional(), 'Words before the citation, e.g. see'),
	label: field(z.enum(['page', 'chapter', 'section', 'paragraph', 'table', 'figure']).optional(), 'What the locator counts'),
	locator: field(text.optional(), 'The place in the source, e.g. 3–4'),
	suffix: field(text.optional(), 'Words after the citation'),
});

const statement = z.strictObject({
	id: field(text, 'Permanent name, unique in the guide'),
	number: field(text, 'Section, topic and place in this edition, e.g. 6.2.1'),
	section: field(sectionId, 'Section'),
	topic: field(text, 'Topic, the last part of its page’s address'),
	url: field(url, 'Permanent address'),
	kind: field(
		statementKind,
		'What was observed (finding), what is recommended (advice), what a law or a body sets (rule), or what is not known (gap)',
	),
	text: field(text, 'The words without citations'),
	citedText: field(text, 'The words with citation keys in Pandoc’s syntax'),
	claim: field(claim.optional(), 'Of a finding: what kind of claim it makes'),
	certainty: field(certainty.optional(), 'Of a finding: the grade that a source gave to this very result'),
	basis: field(basis.optional(), 'Of advice: what it rests on'),
	place: field(text.optional(), 'Of a rule: where it holds'),
	restsOn: field(
		z.strictObject({
			works: field(z.array(text), 'Each work whose facts the words name, what counts most for the claim first, with its own numbers'),
			rated: field(z.array(text), 'How sources rate them; empty where none that was read does'),
			mind: field(z.array(text), 'What to keep in mind'),
			notices: field(
				z.array(text).optional(),
				'Which of the works that it cites are retracted, corrected or out in a new version; not there where none is',
			),
			gradedBy: field(text.optional(), 'Who gave the grade in `certainty`'),
		}),
		'What it rests on, composed from the records; numbers are never added up over reviews',
	),
	reason: field(text.optional(), 'More of what it rests on'),
	secondReading: field(isoDate.optional(), 'Day on which somebody else compared these words with these facts; not there where nobody has'),
	sources: field(z.array(citation).min(1), 'The sources that the words cite, in order'),
	audiences: field(z.array(audienceId), 'Readers who need it most; empty where all do'),
	newer: field(z.boolean(), 'Rests only on sources published after August 2023, when the review was searched for'),
	edition: field(editionName, 'The edition of these words'),
	reviewed: field(isoDate, 'Day on which its page was last read against its sources'),
});

/** A sentence of an answer. */
const sentence = z.strictObject({
	text: field(text, 'Its words'),
	statements: field(z.array(text), 'Ids of the statements that it rests on'),
	own: field(z.boolean(), 'Whether it is the guide’s own suggestion'),
});
const sentences = z.array(sentence);

const answer = z.strictObject({
	id: field(text, 'Permanent name, the last part of its address'),
	question: field(text, 'The question'),
	alsoAsked: field(z.array(text), 'Other ways in which people ask it'),
	url: field(url, 'Permanent address'),
	audiences: field(z.array(audienceId), 'Readers whom it serves, the main one first'),
	short: field(sentences, 'The short answer; its first sentence answers alone'),
	do: field(z.array(sentences), 'What to do'),
	dont: field(z.array(sentences), 'What not to do'),
	figure: field(z.strictObject({ value: text, words: sentences }).optional(), 'A figure, and what it counts'),
	example: field(
		z.strictObject({ title: text, words: sentences, invented: z.boolean() }).optional(),
		'An example; invented: the guide’s own',
	),
	countries: field(z.array(z.strictObject({ country: nation, words: sentences })), 'What differs by country'),
	sure: field(sentences, 'How sure it is'),
	meanwhile: field(z.array(sentences), 'What to do where nothing was found'),
	urgentHelp: field(z.boolean(), 'Whether its page shows where to find urgent help'),
	tools: field(z.array(toolId), 'Tools that help to do it'),
	statements: field(z.array(text), 'Ids of all statements that it shows'),
	related: field(z.array(text), 'Ids of related answers'),
	secondReading: field(isoDate.optional(), 'Day on which somebody else compared it with its statements; not there where nobody has'),
	reviewed: field(isoDate, 'Day on which it was last read against its statements'),
});

const topic = z.strictObject({
	id: field(text, 'Topic, the last part of its page’s address'),
	number: field(text, 'Section and place, e.g. 6.2'),
	title: field(text, 'The heading of its page'),
	url: field(url, 'Permanent address'),
	summary: field(text, 'What it says, without citations'),
	reviewed: field(isoDate, 'Day on which it was last read against its sources'),
	statements: field(z.array(text), 'Ids of its statements, in order'),
	sources: field(z.array(text), 'Keys of all sources that its page cites'),
});

const section = z.strictObject({
	id: field(sectionId, 'Name, also the last part of its address'),
	number: field(z.int().positive(), 'Place in the guide'),
	title: field(text, 'Its heading'),
	url: field(url, 'Permanent address'),
	summary: field(text, 'What it answers, without citations'),
	forWhom: field(text, 'Who it is for and when they need it'),
	inBrief: field(z.array(text), 'Ids of the statements that matter most'),
	notCovered: field(z.array(text), 'What a reader might look for and will not find'),
	topics: field(z.array(topic), 'Its topics, in order'),
});

/** The source records’ own shape, each field with what it means. */
const record = sourceRecord.shape;
const source = z.strictObject({
	id: key,
	set: field(record.set, 'review: the review that the guide stands on; core: one of the core sources; wider: wider reading'),
	newer: field(record.newer, 'Published after August 2023, when the review was searched for'),
	audited: field(record.audited, 'A second reader has checked its facts'),
	csl: field(record.csl, 'The reference as a CSL-JSON item'),
	kind: field(record.kind, 'Kind of evidence'),
	design: field(record.design, 'How it was made'),
	openAccess: field(record.openAccess, 'Whether the work is free to read; null where it is not known'),
	licence: field(record.licence, 'The work’s licence; null where it is not known'),
	countries: field(record.countries, 'Where the evidence comes from'),
	size: field(record.size, 'What it rests on; null where it is not known'),
	studies: field(record.studies, 'Of a review: how many studies, or reviews, it holds'),
	people: field(record.people, 'How many people took part, in a review in all of its studies'),
	peopleAre: field(record.peopleAre, 'Who they are'),
	searchedTo: field(record.searchedTo, 'Of a review: its last search'),
	beyondMentalHealth: field(record.beyondMentalHealth, 'Whether it covers other fields than mental health too'),
	notRead: field(record.notRead, 'Which of its results were not seen'),
	appraisals: field(record.appraisals, 'How it was rated, and by whom'),
	results: field(record.results, 'What its facts state of an effect or an association, each with its own numbers'),
	copyRead: field(record.copyRead, 'Whether a copy was read on a page that is not its publisher’s'),
	notice: field(record.notice, 'What became of the work after it was published: retractions, corrections, new versions'),
	facts: field(record.facts, 'What it says in our own words, each with a permanent id and with how closely it was read'),
	limitations: field(record.limitations, 'What limits it'),
	verified: field(record.verified, 'Public records in which the facts were read'),
	citedByReview: field(
		record.citedByReview,
		'Whether a public record shows that the review cites it; never that it is among the review’s own 26',
	),
	unsure: field(record.unsure, 'What could not be confirmed'),
	url: field(url, 'Address of its page in the guide'),
	citedBy: field(z.array(text), 'Ids of the statements that rest on it'),
});

const term = z.strictObject({
	term: field(text, 'The word that the guide uses'),
	meaning: field(text, 'What it means, in plain words'),
	variants: field(
		z.array(z.strictObject({ name: text, countries: z.array(text) })),
		'Other names for it and the countries that use them; no countries where no record says',
	),
	sources: field(z.array(text), 'Keys of the sources that it rests on'),
	section: field(sectionId, 'Section of the topic that defines it'),
	topic: field(text, 'Topic that defines it'),
	url: field(url, 'Its place in the glossary'),
});

/** What the fields of the tables’ rows mean; `null` is what the page did not show. */
const TABLE_FIELDS: { [N in TableName]: Record<Exclude<keyof TableRow<N>, 'unsure' | 'source'>, string> } = {
	posts: {
		employer: 'Who advertised it',
		title: 'The post’s title',
		setting: 'Where the work is done',
		country: 'Country',
		year: 'Year of the advert or the pay page',
		payMin: 'Pay, the lower bound',
		payMax: 'Pay, the upper bound',
		currency: 'Currency of the pay, ISO 4217',
		per: 'What the pay is for',
		grade: 'Grade or band',
		hoursPerWeek: 'Hours a week',
		contract: 'Kind of contract',
		livedExperienceEssential: 'Whether lived experience is essential',
		certificateRequired: 'Whether a certificate is required',
		trainingGiven: 'Whether training is given',
		supervisionMentioned: 'Whether supervision is named',
	},
	outcomes: {
		outcome: 'What was measured',
		comparison: 'What was compared',
		measure: 'Measure of effect',
		estimate: 'Its estimate',
		low: 'Lower bound of the 95 % interval',
		high: 'Upper bound of the 95 % interval',
		studies: 'Studies behind this result',
		participants: 'People behind this result',
		followUp: 'When it was measured',
		direction: 'Which side did better',
		certainty: 'Grade of this very result',
		certaintyBy: 'Who graded it',
		better: 'Which side of the measure is good',
		reviewQuality: 'A rating of the review, which is none of the result',
	},
	certification: {
		country: 'Country',
		region: 'State or region',
		credential: 'The certificate or requirement',
		awardingBody: 'Who gives it',
		hoursTraining: 'Hours of training',
		hoursPractice: 'Hours of practice',
		feeAmount: 'Fee',
		currency: 'Currency of the fee, ISO 4217',
		renewalYears: 'Years after which it is renewed',
		required: 'Whether it is required to work',
		year: 'Year of the page',
	},
	workforce: {
		country: 'Country',
		year: 'Year of the count',
		count: 'The count',
		unit: 'What is counted',
		scope: 'Where and in which services',
	},
};

/** A table’s rows, each field with what it means. */
function rowsOf<N extends TableName>(name: N, description: string) {
	const words: Record<string, string> = {
		source: 'Citation key of its source with the ids of the facts that hold the row, as `key#fact+fact`',
		unsure: 'What could not be confirmed of the row',
		...TABLE_FIELDS[name],
	};
	const shape = Object.entries(TABLES[name].shape).map(([one, type]) => [one, field(type as z.ZodType, words[one] ?? '')] as const);
	return field(z.array(z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<TableRow<N>>), description);
}

const namedFacts = field(z.array(text), 'What it rests on, as `key#fact+fact`');
const toolLine = z.strictObject({
	id: field(text, 'Permanent name in the tool'),
	url: field(url, 'Its place on the page'),
	words: field(text, 'The line'),
	marks: field(z.array(z.enum(LINE_MARK_NAMES as [string, ...string[]])), 'How strong what it rests on is; ours: no source says it'),
	rests: field(
		z.array(
			z.strictObject({
				mark: field(text, 'The mark'),
				place: field(text.optional(), 'Where it holds'),
				note: field(text.optional(), 'What to keep in mind'),
				facts: namedFacts,
				statements: field(z.array(text), 'Ids of statements that say it'),
			}),
		),
		'What it rests on, one entry a mark',
	),
	input: field(text.optional(), 'What a reader may enter'),
});
const tool = z.strictObject({
	id: field(text, 'Permanent name, the last part of its address'),
	title: field(text, 'The heading of its page'),
	url: field(url, 'Permanent address'),
	word: field(url, 'The tool as a Word file'),
	form: field(toolRecord.shape.form, 'What it is as a form'),
	purpose: field(text, 'What it is for'),
	caution: field(text.optional(), 'What to know before one uses it'),
	audiences: field(z.array(audienceId), 'Readers who need it'),
	parts: field(z.array(z.strictObject({ id: text, title: text, lines: z.array(toolLine) })), 'Its parts with their lines, in order'),
	secondReading: field(isoDate.optional(), 'Day on which somebody else compared it with what it names; not there where nobody has'),
	reviewed: field(isoDate, 'Day on which it was last read through'),
});

const countryEntry = z.strictObject({
	id: field(text, 'Permanent name, the last part of its address'),
	name: field(text, 'Country or nation'),
	country: field(text, 'Country as ISO 3166 names it'),
	url: field(url, 'Permanent address'),
	bodies: field(z.array(z.strictObject({ name: text, address: url.optional(), facts: namedFacts })), 'Bodies and networks'),
	lines: field(
		z.array(z.strictObject({ subject: z.enum(Object.keys(COUNTRY_SUBJECTS) as [string, ...string[]]), words: text, facts: namedFacts })),
		'What the records say, by subject',
	),
});

const edition = z.strictObject({ edition: editionName, published: isoDate, version: text, statements: z.int().positive(), url });

/** The data files, `/data/<name>.json`, in the order in which they are listed. */
export const PUBLISHED = {
	guide: z.strictObject({
		...head,
		description: field(text, 'What the guide is'),
		publisher: field(text, 'Who publishes it'),
		counts: field(
			z.strictObject({ sections: z.int(), topics: z.int(), answers: z.int(), statements: z.int(), sources: z.int(), terms: z.int() }),
			'How much is in it',
		),
		files: field(z.record(z.string(), url), 'The other data files by name'),
		editions: field(z.array(edition), 'Frozen editions, the oldest first'),
	}),
	sections: z.strictObject({ ...head, sections: field(z.array(section), 'In reading order, with their topics') }),
	answers: z.strictObject({ ...head, answers: field(z.array(answer), 'In the order in which the questions come up') }),
	statements: z.strictObject({ ...head, statements: field(z.array(statement), 'In reading order') }),
	sources: z.strictObject({ ...head, sources: field(z.array(source), 'The review, then core, then wider sources, each by key') }),
	terms: z.strictObject({ ...head, terms: field(z.array(term), 'A to Z') }),
	posts: z.strictObject({ ...head, posts: rowsOf('posts', 'Posts as adverts and pay pages showed them: a collection and not a sample') }),
	outcomes: z.strictObject({ ...head, outcomes: rowsOf('outcomes', 'Results of trials and reviews') }),
	certification: z.strictObject({ ...head, certification: rowsOf('certification', 'Certificates and requirements') }),
	workforce: z.strictObject({ ...head, workforce: rowsOf('workforce', 'Counts of workers and services') }),
	tools: z.strictObject({ ...head, tools: field(z.array(tool), 'In the order of the list of tools') }),
	countries: z.strictObject({ ...head, countries: field(z.array(countryEntry), 'A to Z') }),
} as const;

export type PublishedName = keyof typeof PUBLISHED;
export type Published<N extends PublishedName> = z.infer<(typeof PUBLISHED)[N]>;
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as PublishedName[];
