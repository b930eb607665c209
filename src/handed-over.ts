import type { GuideCitations } from './citation/guide-citations.ts';
import type { Guide } from './evidence/model.ts';

/** The whole guidance and how its sources are written. */
export interface LoadedGuide {
	guide: Guide;
	citations: GuideCitations;
}

const SLOT = Symbol.for('peer-support-guide:guidance');

/**
 * A build reads, checks and sets the guidance once. The command that builds has done so before the pages are made, and hands it over: Astro bundles
 * the modules anew, so a variable of theirs would not reach the pages.
 */
export const handOver = (guidance: LoadedGuide) => Reflect.set(globalThis, SLOT, guidance);

/** What a command has handed over; nothing in `npm run dev`. */
export const handedOver = () => Reflect.get(globalThis, SLOT) as LoadedGuide | undefined;
