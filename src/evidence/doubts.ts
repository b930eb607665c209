import type { SourceRecord } from '../schema/source.ts';

const OF_FACT = /^facts\.([a-z0-9-]+): (.*)$/su;

/** Why a record doubts one of its facts, as `unsure` says; empty where it does not. */
export const doubtsOfFact = ({ unsure }: Pick<SourceRecord, 'unsure'>, id: string): string[] =>
	unsure.flatMap((line) => {
		const [, fact, why] = OF_FACT.exec(line) ?? [];
		return fact === id && why !== undefined ? [why] : [];
	});

/** The facts that a record doubts, each with the reason. */
export const doubtedFacts = ({ unsure }: Pick<SourceRecord, 'unsure'>): { id: string; why: string }[] =>
	unsure.flatMap((line) => {
		const [, id, why] = OF_FACT.exec(line) ?? [];
		return id !== undefined && why !== undefined ? [{ id, why }] : [];
	});
