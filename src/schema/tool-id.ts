import { z } from 'astro/zod';

/** The tools to copy, fill in or tick, each with a page at `/tools/<id>/`, in the order in which they are listed, with their names. */
export const TOOL_NAMES = {
	readiness: 'Readiness self-assessment',
	'job-description': 'Job description and person specification',
	interview: 'Interview and selection day',
	costing: 'Costing a post',
	induction: 'Induction plan',
	supervision: 'Supervision agreement and session record',
	adjustments: 'Adjustments at work',
	'wellbeing-plan': 'Wellbeing-at-work plan',
	evaluation: 'Evaluation plan',
	'career-ladder': 'Career ladder',
	'first-year': 'Calendar of the first year',
	sharing: 'What to share of your story',
	boundaries: 'Boundaries, with scenarios',
	conflict: 'Conflict in the team',
	'only-peer': 'The only peer worker in a team',
	benefits: 'Benefits and work',
} as const satisfies Record<string, string>;

export type ToolId = keyof typeof TOOL_NAMES;
export const TOOL_IDS = Object.keys(TOOL_NAMES) as ToolId[];
export const toolId = z.enum(TOOL_IDS as [ToolId, ...ToolId[]]);
