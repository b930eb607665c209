import type { OUTCOME_GROUPS } from '../../schema/rows.ts';
import type { Row } from '../../schema/topic.ts';

/** What readers ask of the results of research, in the order in which the charts stand. */
export const OUTCOME_QUESTIONS = {
	recovery: 'Does it help people recover?',
	hope: 'Does it give hope?',
	empowerment: 'Does it give people more confidence and say?',
	life: 'Does daily life get better?',
	mood: 'Does it ease depression and anxiety?',
	symptoms: 'Does it ease other symptoms?',
	safety: 'Is it safe?',
	hospital: 'Does it keep people out of hospital and crisis care?',
	services: 'What else changes in services?',
	cost: 'Does it save money?',
} as const;
export type OutcomeQuestion = keyof typeof OUTCOME_QUESTIONS;

type Group = (typeof OUTCOME_GROUPS)[number];

/** The words of an outcome that name its question. */
const WORDS = {
	recovery: /recovery/i,
	hope: /hope/i,
	empowerment: /empower|self-efficacy|self-stigma/i,
	life: /quality of life|social|function/i,
	mood: /depress|anxi/i,
	symptoms: /symptom|clinical/i,
	safety: /suicid|adverse|harm/i,
	hospital: /admission|admitted|hospital|inpatient|acute care|emergency|crisis/i,
	services: /satisf|engage|drop-out|restraint/i,
	cost: /cost/i,
} as const satisfies Record<OutcomeQuestion, RegExp>;

/** The questions that the outcomes of a group can answer; the first of them is that of an outcome whose words name none. */
const GROUP_QUESTIONS = {
	recovery: ['recovery', 'hope', 'empowerment', 'life'],
	clinical: ['symptoms', 'mood', 'safety'],
	'service use': ['services', 'hospital'],
	cost: ['cost'],
} as const satisfies Record<Group, readonly [OutcomeQuestion, ...OutcomeQuestion[]]>;

/** The question that an outcome answers: the one that its words name first. */
export function questionOf({ outcome, group }: Pick<Row<'outcomes'>, 'outcome' | 'group'>): OutcomeQuestion {
	const [fallback, ...others] = GROUP_QUESTIONS[group];
	const named = [fallback, ...others]
		.map((question) => ({ question, at: outcome.search(WORDS[question]) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at);
	return named[0]?.question ?? fallback;
}
