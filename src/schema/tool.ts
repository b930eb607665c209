import { z } from 'astro/zod';
import { AUDIENCES, audienceId } from './audience.ts';
import { askedWords, factReferences, isoDate, prose, slug } from './words.ts';

/** How strong what a line rests on is, in the words in which pages, prints and Word files say it, strongest first. */
export const LINE_MARKS = {
	research: { words: 'research', explained: 'A study found it, or experts agreed on it in a study. Agreement is no test of effect.' },
	guidance: {
		words: 'guidance',
		explained: 'A body or an author recommends it. Nothing here was tested unless research stands next to it.',
	},
	organisation: { words: 'one organisation’s rule', explained: 'A code, rule or tool of one body. It is no rule for all.' },
	practice: { words: 'practice in one place', explained: 'One service, programme or advert does it.' },
	law: { words: 'law or policy', explained: 'It holds in the place that is named and nowhere else. Check what applies to you.' },
	ours: { words: 'our suggestion', explained: 'No source that we read says it. Take it or leave it.' },
} as const satisfies Record<string, { words: string; explained: string }>;
export type LineMark = keyof typeof LINE_MARKS;
export const LINE_MARK_NAMES = Object.keys(LINE_MARKS) as LineMark[];

/** What a line may be marked as where it rests on something: everything but the guide’s own suggestion. */
const SUPPORTED_MARKS = ['research', 'guidance', 'organisation', 'practice', 'law'] as const satisfies readonly LineMark[];
export type SupportedMark = (typeof SUPPORTED_MARKS)[number];

/** What a tool is as a form: which of its fields its lines may have is checked by `line-form`. */
export const TOOL_FORMS = {
	template: 'words to copy and blanks to fill in',
	checklist: 'a list to tick, with room for notes',
	ratings: 'statements to rate, with a result',
	costing: 'a calculation with your own figures',
	scenarios: 'situations to talk through',
	sheet: 'a short sheet to read',
	calendar: 'what to do when, with the tool for it',
} as const satisfies Record<string, string>;
export type ToolForm = keyof typeof TOOL_FORMS;
const FORM_NAMES = Object.keys(TOOL_FORMS) as [ToolForm, ...ToolForm[]];

/** What a reader may enter at a line; `questions` are the three questions of a scenario, each with room for an answer. */
export const LINE_INPUTS = ['text', 'long', 'date', 'tick', 'choice', 'number', 'rating', 'questions'] as const;
export type LineInput = (typeof LINE_INPUTS)[number];

/** What a number is of; a percentage counts as its hundredth in a sum. */
export const NUMBER_UNITS = ['money', 'hours', 'weeks', 'people', 'percent'] as const;

/** One thing that a line rests on. */
const support = z.strictObject({
	mark: z.enum(SUPPORTED_MARKS),
	/** Records with the facts that the line rests on: `key#fact+fact`. */
	facts: factReferences.optional(),
	/** Statements of the guide that say it, by id. */
	statements: z.array(slug).min(1, 'name at least one statement').optional(),
	/** Of a law, a rule or practice of one place: where it holds, in words. */
	place: prose.optional(),
	/** What to keep in mind, e.g. `consensus`, `written for any employee`. */
	note: prose.optional(),
});
export type ToolSupport = z.infer<typeof support>;

/** One line of a tool. */
const line = z.strictObject({
	/** Permanent name in the tool: its anchor, and the name under which what a reader enters is kept. */
	id: slug,
	/** The line in words of our own, which a reader may copy. */
	words: prose,
	/** No source says it: the guide’s own suggestion, printed as such. */
	ours: z.literal(true).optional(),
	/** What it rests on, one entry a mark. */
	rests: z.array(support).min(1, 'name what the line rests on, or leave `rests` out and write `ours: true`').optional(),
	/** What a reader may enter; nothing where the line is only read. */
	input: z.enum(LINE_INPUTS).optional(),
	/** What is asked at the input, e.g. `Who decides here`; the line’s words where it is left out. */
	asks: prose.optional(),
	/** Of a choice: what can be chosen. */
	options: z.array(prose).min(2, 'give at least two options').optional(),
	/** Of a number: what it is of. */
	unit: z.enum(NUMBER_UNITS).optional(),
	/** Of a scenario: lines of this tool that say what codes and guidance have on it, by id. */
	see: z.array(slug).min(1, 'name at least one line').optional(),
	/** Of a scenario: where those differ, or that nothing was found, in a sentence. */
	differ: prose.optional(),
	/** The tool to use for it, by id. */
	tool: slug.optional(),
});

/** Where a reader goes on: a statement or a tool. */
const nextStep = z
	.strictObject({ statement: slug.optional(), tool: slug.optional() })
	.refine(({ statement, tool }) => (statement === undefined) !== (tool === undefined), 'name either a statement or a tool');

/** A heading with its lines. */
const part = z.strictObject({
	/** Permanent name in the tool, its anchor. */
	id: slug,
	/** The heading. */
	title: prose,
	/** What to know before the lines, in one or two sentences. */
	intro: prose.optional(),
	/** What stands under it, in order. */
	lines: z.array(line).min(1, 'give the part at least one line'),
	/** Of ratings: what to do next where the part was rated low. */
	next: z.array(nextStep).min(1, 'name at least one next step').optional(),
});

/** One sum of a costing: products of its numbers or of earlier sums, added up. */
const sum = z.strictObject({
	/** Permanent name, which no line of the tool has. */
	id: slug,
	/** What the sum is called where it is shown. */
	title: prose,
	/** Each entry a product of lines and earlier sums, by id. */
	add: z.array(z.array(slug).min(1)).min(1, 'name what is added up'),
});

/** A tool to copy, fill in or tick, `src/content/tools/<id>.yaml`. */
export const tool = z.strictObject({
	/** The page’s heading. */
	title: prose,
	/** What it is for, in one or two sentences. */
	purpose: prose,
	/** What to know before one uses it: for whom its sources were written, what could not be read. */
	caution: prose.optional(),
	/** The readers who need it, at least one. */
	audiences: z.array(audienceId).min(1, `name at least one of ${AUDIENCES.join(', ')}`),
	/** Other words in which readers ask for it; search finds them. */
	alsoAsked: z.array(askedWords).min(1, 'write at least one').optional(),
	/** The day on which the tool was last read through. */
	reviewed: isoDate,
	/** What it is as a form, which says what its lines may have: words to copy, a list to tick, ratings, sums, scenarios, a short sheet or a calendar. */
	form: z.enum(FORM_NAMES),
	/** Of ratings: the three points from the lowest, in words. */
	ratings: z.tuple([prose, prose, prose]).optional(),
	/** Of scenarios: the questions put to each, and what they rest on. */
	questions: z.strictObject({ ask: z.array(prose).min(1), facts: factReferences }).optional(),
	/** Its headings, each with its lines, in order. */
	parts: z.array(part).min(1, 'give the tool at least one part'),
	/** Of a costing, in the order in which they are worked out. */
	sums: z.array(sum).min(1, 'write at least one sum').optional(),
});
export type ToolRecord = z.infer<typeof tool>;
export type ToolLineRecord = z.infer<typeof line>;
export type NextStep = z.infer<typeof nextStep>;
