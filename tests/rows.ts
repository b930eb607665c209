import type { Topic } from '../src/evidence/model.ts';
import type { TableRow } from '../src/schema/tables.ts';
import type { Row } from '../src/schema/topic.ts';

type Outcome = Row<'outcomes'>;

/** A result whose interval is above no effect and favours peer support. */
export const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
	outcome: 'Recovery',
	group: 'recovery',
	comparison: 'Usual care',
	measure: 'standardised mean difference',
	estimate: 0.2,
	low: 0.11,
	high: 0.29,
	better: 'higher',
	inWords: 'A small gain',
	direction: 'favours peer support',
	certainty: 'low',
	sources: ['roe-2020'],
	...changes,
});

/** A result without figures. */
export const inWordsOnly: Outcome = {
	outcome: 'Symptoms',
	group: 'clinical',
	comparison: 'Usual care',
	inWords: 'No effect found',
	direction: 'no clear difference',
	sources: ['roe-2020'],
};

/** As much of a topic as a figure of its outcomes needs. */
export const topicOf = (...outcomes: Outcome[]) =>
	({ number: '8.1', path: '/effectiveness/recovery/', rows: { outcomes, programmes: [] } }) as unknown as Topic;

/** A course of so many hours, or of whatever length is given. */
export const programme = (name: string, length?: Row<'programmes'>['length']): Row<'programmes'> => ({
	name,
	country: 'Ireland',
	form: 'Classroom',
	sources: ['roe-2020'],
	...(length && { length }),
});

/** A row of the table of posts of which the page showed no more than title, setting and country. */
export const post = (source: string, changes: object = {}): TableRow<'posts'> => ({
	source,
	employer: null,
	title: 'Peer support worker',
	setting: 'a ward',
	country: 'Ireland',
	year: null,
	payMin: null,
	payMax: null,
	currency: null,
	per: null,
	grade: null,
	hoursPerWeek: null,
	contract: null,
	livedExperienceEssential: null,
	certificateRequired: null,
	trainingGiven: null,
	supervisionMentioned: null,
	...changes,
});
