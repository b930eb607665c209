/** Damage that is still valid guidance: no rule can tell it from what an author means. */
interface Argument {
	kinds: readonly string[];
	/** Where it may happen: a kind of file and the field in it. */
	where: RegExp;
	/** Why it is let be. */
	why: string;
}

/** The rows of a topic, and the fields that hold them. */
const ROWS = '(?:terms|factors|themes|views|steps|programmes|arrangements|outcomes)';
/** Texts of the guide’s own voice, which no edition freezes: all but the words of statements. */
const VOICE = new RegExp(
	`^(?:topic body|topic (?:summary|title|${ROWS}.*)|section .*|audience .*|guide\\.yaml (?:title|description|publisher))$`,
);
/** Words that only a second reader compares with what they rest on: another word makes the reading lapse, and is a word. */
const SECOND_READ = /^(?:answer|tool) /;
/** What a country’s page and the list of urgent help say as a public page had it. */
const AS_READ = /^(?:country|urgent-help\.yaml) /;
/** What a record says of a work. */
const RECORD =
	/^source (?:csl\b.*|size|licence|openAccess|countries|design|studies|people|peopleAre|searchedTo|beyondMentalHealth|notRead|appraisals\b.*|results\b.*|copyRead|facts\b.*|limitations|verified\b.*|citedByReview\b.*|unsure\b.*)$/;
/** What a table over all sources says in words. */
const TABLE = /^table [a-zA-Z]+$/;
/** The lists of the content that say nothing of a source: records held back, and aliases. */
const LISTS = /^(?:held\.json|aliases\.yaml)/;
const WORDS = [
	'a line taken away',
	'two lines in each other’s place',
	'a line indented further',
	'a line indented less',
	'a typing slip',
	'a comma or colon taken away',
	'a quote or bracket broken',
];
const FEWER = ['an entry taken away', 'a line taken away', 'a field taken away', 'the end cut off'];

const ARGUMENTS: readonly Argument[] = [
	{ kinds: WORDS, where: VOICE, why: 'other words are words; those of statements are held by the frozen edition' },
	{
		kinds: WORDS,
		where: SECOND_READ,
		why: 'other words are words: the second reading of the answer or the tool lapses, and no edition is frozen',
	},
	{
		kinds: [...WORDS, 'another figure'],
		where: AS_READ,
		why: 'what a public page said can be compared with that page alone',
	},
	{
		kinds: FEWER,
		where: new RegExp(`${SECOND_READ.source}|${AS_READ.source}`),
		why: 'an answer, a tool or a list with one entry fewer is whole, and its second reading lapses',
	},
	{
		kinds: ['a value of another type', 'a value left out'],
		where: /^(?:audience (?:summary|tasks\.id\.why)|topic summary|section .*)$/,
		why: 'before the lines of a folded text it is a word more, or nothing; a value that is whole on its line is refused',
	},
	{
		kinds: [...WORDS, 'another figure'],
		where: RECORD,
		why: 'what a record says can be compared with the work alone, by a second reader; a figure that the guide states is held by `unsupported-figure`',
	},
	{
		kinds: [...WORDS, 'another figure', 'another term of the same list'],
		where: TABLE,
		why: 'what a row says in words, or by a term, can be compared with the work alone; its figures are held by `table-row`',
	},
	{
		kinds: FEWER,
		where: /^table/,
		why: 'a table of fewer rows is whole: a row that is gone is missed by nothing',
	},
	{
		kinds: [...WORDS, 'another figure'],
		where: LISTS,
		why: 'what people type, or what is doubted in a record that is held back, is free text',
	},
	{
		kinds: [
			'a line indented further',
			'a line indented less',
			'two lines in each other’s place',
			'a typing slip',
			'a line taken away',
			'a comma or colon taken away',
		],
		where: /^topic statements\b.*reason$/,
		why: 'a reason is in words that no edition compares',
	},
	{
		kinds: ['a line indented further', 'a line indented less', 'two lines in each other’s place'],
		where: /^(?:topic|guide\.yaml|digests\.json|source|table) /,
		why: 'the same values: space before a field of JSON, before a line of a folded text, or the order of fields, means nothing',
	},
	{
		kinds: FEWER,
		where: new RegExp(
			`^(?:audience tasks.*|topic (?:related|statements\\.id\\.(?:alsoAsked|audiences|reason)|${ROWS}.*)|section (?:notCovered.*|inBrief)|aliases\\.yaml.*|held\\.json.*)$`,
		),
		why: 'a list of one entry fewer, or an entry without a field that it may lack, is whole; nothing else names what is gone',
	},
	{
		kinds: FEWER,
		where: RECORD,
		why: 'a record of fewer facts, authors or identifiers is whole: only the work and a second reader know what is missing',
	},
	{
		kinds: ['another term of the same list'],
		where: new RegExp(`^(?:topic ${ROWS}.*|source (?:facts.*|kind|openAccess|audited|citedByReview.*|csl\\.type|set)|aliases\\.yaml.*)$`),
		why: 'a judgement of whoever read the work, and another is as valid; the core set and the direction of an interval are held by rules',
	},
	{
		kinds: ['a citation of another source', 'a row’s source that is another'],
		where: VOICE,
		why: 'whether a source says what is said only a reader of both can tell; a figure it lacks is refused, and statements are held by the frozen edition',
	},
	{
		kinds: ['two ids in each other’s place', 'an id misspelt', 'a name left in two places'],
		where: /^audience tasks\.id$/,
		why: 'the id of a task is an anchor that nothing in the content names',
	},
	{
		kinds: ['another figure', 'another number of a row'],
		where: VOICE,
		why: 'the figure stands in a cited record for something else, or is a length or a count that no rule compares: only a reader of both can tell',
	},
	{
		kinds: ['a field’s name misspelt', 'a field of another name', 'a file gone', 'a file renamed', 'an entry twice'],
		where: LISTS,
		why: 'any key may be held back, and nothing need be held back or have an alias',
	},
	{
		kinds: ['a field of another name'],
		where: /^source unsure/,
		why: 'a doubt is a sentence that may begin with any word and a colon: it is no field',
	},
	{
		kinds: ['a fact id misspelt in its record', 'a record’s id changed'],
		where: /^source facts/,
		why: 'the id of a fact that nothing names, neither a sentence nor an edition, may be another',
	},
	{
		kinds: ['a DOI that is none, or another'],
		where: /^source csl\.DOI$/,
		why: 'another DOI is a DOI; where the record has its address at doi.org too, the two are compared',
	},
	{
		kinds: ['a file gone'],
		where: /^source$/,
		why: 'a wider source that nothing cites is not missed; one that is cited, and the core set, are held by rules',
	},
	{ kinds: ['a file gone', 'a file renamed', 'a copy under another name'], where: /^audience/, why: 'a reader need not have a page' },
];

/** Why damage of a kind in a place need not be refused; nothing where it must be. */
export const argued = (kind: string, region: string): string | undefined =>
	ARGUMENTS.find(({ kinds, where }) => kinds.includes(kind) && where.test(region))?.why;
