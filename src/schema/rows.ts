import { z } from 'astro/zod';
import { certainty } from './strength.ts';
import { country } from './country.ts';
import { isOrdered, saysItsDirection } from './interval.ts';
import { factReferences, prose } from './words.ts';

/** Who holds a view on peer support workers. */
export const VIEW_GROUPS = [
	'people who use services',
	'families',
	'nurses',
	'psychiatrists',
	'managers',
	'mixed teams',
	'peer support workers',
] as const;

/** Where in the system something helps or hinders, from the widest to the nearest. */
export const FACTOR_LEVELS = ['society', 'organisation', 'team', 'person'] as const;

/** Which way a factor works. */
export const FACTOR_DIRECTIONS = ['helps', 'hinders', 'either'] as const;

/** The stages of employing a peer support worker, in order. */
export const STEP_STAGES = ['define', 'advertise', 'select', 'offer', 'induct', 'keep'] as const;

/** Units in which the length of training is reported; a length is never converted from one to another. */
export const LENGTH_UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const;

/** What an outcome is about. */
export const OUTCOME_GROUPS = ['recovery', 'clinical', 'service use', 'cost'] as const;

/** Measures of effect, with the value at which the two groups do the same. */
export const NO_EFFECT = {
	'standardised mean difference': 0,
	'mean difference': 0,
	'risk ratio': 1,
	'odds ratio': 1,
	'hazard ratio': 1,
} as const;

/** Which group did better. */
export const OUTCOME_DIRECTIONS = ['favours peer support', 'no clear difference', 'favours comparison', 'mixed'] as const;

/** A word of the field: an entry of the glossary and a source of search aliases. */
export const term = z.strictObject({
	/** The word that this guide uses. */
	term: prose,
	/** What it means, in plain words of our own, one or two sentences. */
	meaning: prose,
	/** Other names for the same thing and the countries that use them; no countries where no record says. */
	variants: z
		.array(
			z.strictObject({
				/** The other name. */
				name: prose,
				/** Countries that use it. */
				countries: z.array(country).optional(),
			}),
		)
		.optional(),
	/** Where it is said. */
	sources: factReferences,
});

/** Something that helps or hinders peer support work in an organisation. */
export const factor = z.strictObject({
	/** What helps or hinders, in a few words. */
	factor: prose,
	level: z.enum(FACTOR_LEVELS),
	direction: z.enum(FACTOR_DIRECTIONS),
	/** What the source says of it, in a short clause. */
	detail: prose,
	sources: factReferences,
});

/** Something that peer support workers report of their work. */
export const theme = z.strictObject({
	/** What they report, in a few words. */
	theme: prose,
	/** Who reported it and how many, e.g. `67 peer workers who answered a survey`. */
	reportedBy: prose,
	/** Where they work. */
	where: z.array(country).min(1, 'name a country, or `International`'),
	sources: factReferences,
});

/** How a group of people sees peer support workers. */
export const view = z.strictObject({
	group: z.enum(VIEW_GROUPS),
	/** What they say of peer support workers, in a sentence. */
	view: prose,
	/** What kind of study, e.g. `interviews`. */
	study: prose,
	/** How many took part, in words and numbers, or `not stated`. */
	size: prose,
	/** Where it was studied. */
	where: z.array(country).min(1, 'name a country, or `International`'),
	sources: factReferences,
});

/** An action in employing a peer support worker: a line of the printable checklist. */
export const step = z
	.strictObject({
		stage: z.enum(STEP_STAGES),
		/** What to do, beginning with a verb. */
		action: prose,
		/** Who does it, e.g. `recruiting manager`; `not stated` where no source says. */
		who: prose,
		/** The guide’s own suggestion, which no source makes and which is printed as such. */
		own: z.literal(true).optional(),
		sources: factReferences.optional(),
	})
	.refine(({ own, sources }) => (own === true) !== (sources !== undefined), {
		error: 'name its sources, or write `own: true` where it is the guide’s own suggestion',
		path: ['sources'],
	});

/** A training programme or a requirement of training. */
export const programme = z.strictObject({
	/** Its name as its makers give it. */
	name: prose,
	/** Where it is given or required. */
	country,
	/** Length in the unit that the source reports; `to` only where it gives a range; left out where none is reported. */
	length: z
		.strictObject({
			/** The unit that the source reports. */
			unit: z.enum(LENGTH_UNITS),
			/** The length, or the shortest. */
			from: z.number().positive(),
			/** The longest, where it is a range. */
			to: z.number().positive().optional(),
		})
		.refine(({ from, to }) => to === undefined || to > from, { error: 'write the longer of the two in `to`', path: ['to'] })
		.optional(),
	/** How it is taught, e.g. `classroom and placement`. */
	form: prose,
	/** What it leads to, e.g. a certificate; left out where no source says. */
	leadsTo: prose.optional(),
	sources: factReferences,
});

/** A form of supervision or support. */
export const arrangement = z.strictObject({
	/** What it is, e.g. `group supervision`. */
	form: prose,
	/** What it is for. */
	purpose: prose,
	/** By whom it is given. */
	by: prose,
	/** How often, in the source's own terms; left out where no source says. */
	frequency: prose.optional(),
	sources: factReferences,
});

/** A result of research on effectiveness: a row of the summary of findings and, with an interval, of the forest plot. */
export const outcome = z
	.strictObject({
		/** What was measured, in plain words. */
		outcome: prose,
		group: z.enum(OUTCOME_GROUPS),
		/** What peer support was compared with, e.g. `usual care`. */
		comparison: prose,
		/** Measure of effect; left out where the source gives no estimate. */
		measure: z.enum(Object.keys(NO_EFFECT) as [keyof typeof NO_EFFECT, ...(keyof typeof NO_EFFECT)[]]).optional(),
		/** The estimate, as a number. */
		estimate: z.number().optional(),
		/** Bounds of the interval, 95 % unless `level` says otherwise. */
		low: z.number().optional(),
		/** The upper bound. */
		high: z.number().optional(),
		/** Level of the interval in per cent. */
		level: z.number().min(50).max(99.9).optional(),
		/** Which side of no effect favours peer support. */
		better: z.enum(['higher', 'lower']).optional(),
		/** The result in words beside the number, with no figure that the source lacks. */
		inWords: prose,
		/** How many people. */
		people: z.number().int().positive().optional(),
		/** How many studies. */
		studies: z.number().int().positive().optional(),
		direction: z.enum(OUTCOME_DIRECTIONS),
		/** The grade that a source gave to this very result. */
		certainty: certainty.optional(),
		sources: factReferences,
	})
	.refine(({ estimate, measure }) => (estimate === undefined) === (measure === undefined), {
		error: 'give `measure` and `estimate` together',
		path: ['measure'],
	})
	.refine(({ low, high, estimate }) => (low === undefined) === (high === undefined) && (low === undefined || estimate !== undefined), {
		error: 'give `estimate`, `low` and `high` together',
		path: ['low'],
	})
	.refine(({ measure, better }) => (measure === undefined) === (better === undefined), {
		error: 'say which side favours peer support',
		path: ['better'],
	})
	.refine(isOrdered, { error: 'write the estimate between its bounds, the lower in `low`; a ratio is above 0', path: ['estimate'] })
	.refine((row) => saysItsDirection(row, row.measure && NO_EFFECT[row.measure]), {
		error: 'an interval favours the side on which it lies, and where it holds the value of no effect there is no clear difference',
		path: ['direction'],
	});
