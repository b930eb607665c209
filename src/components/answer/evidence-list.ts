import type { Answer } from '../../evidence/model.ts';

/** The anchor of a statement in the list below an answer; no id of a statement holds a dot. */
export const evidenceAnchor = (id: string) => `on.${id}`;

/** The number of each statement in that list, 1 first. */
export const evidencePlaces = (answer: Pick<Answer, 'statements'> | undefined): ReadonlyMap<string, number> =>
	new Map(answer?.statements.map(({ id }, place) => [id, place + 1]));
