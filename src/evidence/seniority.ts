import { newestEdition } from './editions.ts';
import type { Evidence } from './passages.ts';

/** The file that was there first, of two that say the same: a copy is named by nothing, or says another’s name. */
export interface Seniority {
	topic: (section: string, slug: string) => number;
	source: (key: string) => number;
	answer: (slug: string) => number;
}

/** More than anything may be named: what a frozen edition has was there before. */
const FROZEN = 1_000_000;

/** How much speaks for a file being the older of two: that an edition has it, or that others name it. */
export function seniorityOf({ records, guide }: Evidence): Seniority {
	const score = new Map<string, number>();
	const count = (name: string, by = 1) => score.set(name, (score.get(name) ?? 0) + by);
	for (const topic of new Set((newestEdition(guide)?.statements ?? []).map(({ section, topic }) => `${section}/${topic}`)))
		count(`topic ${topic}`, FROZEN);
	for (const { section, name, record, body } of records.topics) {
		for (const other of record.related ?? []) if (other !== `${section}/${name}`) count(`topic ${other}`);
		for (const { href } of body.links) {
			const [, other] = /^\/([a-z-]+\/[a-z0-9-]+)\/(?:#|$)/.exec(href) ?? [];
			if (other !== undefined && other !== `${section}/${name}`) count(`topic ${other}`);
		}
	}
	for (const { id, citedBy } of guide.sources.values()) count(`source ${id}`, citedBy.length);
	for (const { name, record } of records.answers) for (const other of record.related) if (other !== name) count(`answer ${other}`);
	for (const { record } of records.audiences)
		for (const { answers } of record.stages ?? []) for (const slug of answers) count(`answer ${slug}`);
	for (const slug of records.guide?.record.questions ?? []) count(`answer ${slug}`);
	const of = (kind: string) => (name: string) => score.get(`${kind} ${name}`) ?? 0;
	return { topic: (section, slug) => of('topic')(`${section}/${slug}`), source: of('source'), answer: of('answer') };
}

/** A list with the older first, otherwise as it is. */
export const olderFirst = <T>(list: readonly T[], score: (one: T) => number): T[] => [...list].sort((a, b) => score(b) - score(a));
