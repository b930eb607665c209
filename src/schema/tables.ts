import { z } from 'astro/zod';
import { country } from './country.ts';
import { isCurrency } from './currency.ts';
import { isOrdered } from './interval.ts';
import { certainty } from './strength.ts';
import { NO_EFFECT, OUTCOME_DIRECTIONS } from './rows.ts';
import { factReference, prose } from './words.ts';

/** What a page does not show is `null`, which says nothing of whether it is so. */
const seen = <T extends z.ZodType>(type: T) => type.nullable();

const amount = z.number().nonnegative('write an amount of 0 or more');
const hours = z.number().positive('write hours above 0');
const year = z.int().min(1950, 'write the year in which the page had it').max(2100, 'write the year in which the page had it');
const currency = z.string().refine(isCurrency, 'write the currency as ISO 4217 has it, e.g. `EUR`');

/** What every row has. */
const row = {
	/** The record and its facts that hold the row: `key#fact+fact`. */
	source: factReference,
	/** What could not be confirmed of the row, as `field: why`. */
	unsure: prose.optional(),
};

/** A post that was advertised, as its page showed it. */
export const post = z
	.strictObject({
		...row,
		/** Who advertised it. */
		employer: seen(prose),
		/** What the post is called. */
		title: prose,
		/** Where the work is done, e.g. a community team. */
		setting: prose,
		/** Where it was advertised. */
		country,
		/** The year in which the page had it. */
		year: seen(year),
		/** The lowest pay. */
		payMin: seen(amount),
		/** The highest pay; the same where one figure is named. */
		payMax: seen(amount),
		/** The currency of the pay, as ISO 4217 has it. */
		currency: seen(currency),
		/** What the pay is for. */
		per: seen(z.enum(['hour', 'day', 'week', 'month', 'year'])),
		/** The employer’s grade or band. */
		grade: seen(prose),
		/** Hours of one week. */
		hoursPerWeek: seen(hours.max(60, 'write the hours of one week')),
		/** Whether it is permanent, and how long it lasts. */
		contract: seen(prose),
		/** Lived experience is asked for as essential. */
		livedExperienceEssential: seen(z.boolean()),
		/** A certificate is asked for. */
		certificateRequired: seen(z.boolean()),
		/** The employer gives the training. */
		trainingGiven: seen(z.boolean()),
		/** The page speaks of supervision. */
		supervisionMentioned: seen(z.boolean()),
	})
	.refine(({ payMin, payMax }) => payMin === null || payMax === null || payMin <= payMax, {
		error: 'write the lower of the two in `payMin`',
		path: ['payMin'],
	})
	.refine(({ payMin, payMax, currency: money, per }) => (payMin === null && payMax === null) || (money !== null && per !== null), {
		error: 'name the currency of the pay, and what it is for in `per`',
		path: ['currency'],
	});

/** Measures of effect as the tables name them, with the value at which the two groups do the same; `null` where there is none. */
export const MEASURES = {
	...NO_EFFECT,
	'number needed to treat': null,
	'relative risk reduction': null,
} as const satisfies Record<string, number | null>;

/** A result on effectiveness. */
export const outcomeResult = z
	.strictObject({
		...row,
		/** What was measured. */
		outcome: prose,
		/** What peer support was compared with. */
		comparison: prose,
		/** The measure of effect. */
		measure: seen(z.enum(Object.keys(MEASURES) as [keyof typeof MEASURES, ...(keyof typeof MEASURES)[]])),
		/** The estimate, as a number. */
		estimate: seen(z.number()),
		/** Bounds of the 95 % interval. */
		low: seen(z.number()),
		/** The upper bound. */
		high: seen(z.number()),
		/** How many studies. */
		studies: seen(z.int().positive()),
		/** How many people. */
		participants: seen(z.int().positive()),
		/** When it was measured, in words. */
		followUp: seen(prose),
		direction: z.enum(OUTCOME_DIRECTIONS),
		/** The grade of this very result, and whose it is. */
		certainty: seen(certainty),
		/** Who gave that grade. */
		certaintyBy: seen(prose),
		/** Which side is good. */
		better: seen(z.enum(['higher', 'lower'])),
		/** A rating of the review, which is none of the result. */
		reviewQuality: seen(prose),
	})
	.refine(({ low, high }) => (low === null) === (high === null), { error: 'give `low` and `high` together', path: ['low'] })
	.refine(
		({ measure, estimate, low, high, direction }) =>
			isOrdered({
				measure: measure ?? undefined,
				estimate: estimate ?? undefined,
				low: low ?? undefined,
				high: high ?? undefined,
				direction,
			}),
		{ error: 'write the estimate between its bounds, the lower in `low`; a ratio is above 0', path: ['estimate'] },
	)
	.refine(({ certainty: grade, certaintyBy }) => (grade === null) === (certaintyBy === null), {
		error: 'give a grade and who gave it together',
		path: ['certaintyBy'],
	});

/** A certificate, a qualification or a requirement of one. */
export const certificate = z
	.strictObject({
		...row,
		/** Where it is given. */
		country,
		/** The state, province or nation within the country. */
		region: seen(prose),
		/** Its name. */
		credential: prose,
		/** Who awards it. */
		awardingBody: seen(prose),
		/** Hours of training that it needs. */
		hoursTraining: seen(hours),
		/** Hours of practice that it needs. */
		hoursPractice: seen(z.number().nonnegative('write hours of 0 or more')),
		/** What it costs. */
		feeAmount: seen(amount),
		/** The currency of the fee, as ISO 4217 has it. */
		currency: seen(currency),
		/** After how many years it is renewed. */
		renewalYears: seen(z.number().positive('write years above 0')),
		/** It is needed to work. */
		required: seen(z.boolean()),
		/** The year in which the page had it. */
		year: seen(year),
	})
	.refine(({ feeAmount, currency: money }) => feeAmount === null || money !== null, {
		error: 'name the currency of the fee',
		path: ['currency'],
	});

/** A count of workers or of services. */
export const workforceCount = z.strictObject({
	...row,
	/** Where they were counted. */
	country,
	/** A year, or a span as the source has it, e.g. `2015/16`. */
	year: seen(z.string().regex(/^(?:19[5-9]\d|20\d\d)(?:[/–-](?:19|20)?\d\d)?$/, 'write the year as 2019 or 2015/16')),
	/** How many. */
	count: seen(amount),
	/** What is counted, e.g. `peer support workers`. */
	unit: prose,
	/** Which services or places the count is of. */
	scope: prose,
});

/** The tables over all sources, `src/content/tables/<name>.json`, by name: what a row is. */
export const TABLES = { posts: post, outcomes: outcomeResult, certification: certificate, workforce: workforceCount } as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export type TableRow<N extends TableName> = z.infer<(typeof TABLES)[N]>;

/** A table’s file: its rows in the order in which they are shown. */
export const tableOf = <N extends TableName>(name: N) => z.array(TABLES[name]).min(1, 'write at least one row, or delete the file');
