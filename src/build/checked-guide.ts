import type { GuideCitations } from '../citation/guide-citations.ts';
import type { Guide } from '../evidence/model.ts';

/** The guide that a build has read and checked, and how its sources are written. */
export interface CheckedGuide {
	guide: Guide;
	citations: GuideCitations;
}

const KEY = Symbol.for('peer-support-guide.checked');

/** Hands the guide to the pages of the build: Astro runs them in a graph of modules of its own, and reading the content again takes seconds. */
export const setCheckedGuide = (checked: CheckedGuide) => void Reflect.set(globalThis, KEY, checked);
/** The guide that was handed over. Throws where none was: the integration checks the content before any page is made. */
export function checkedGuide(): CheckedGuide {
	const checked = Reflect.get(globalThis, KEY) as CheckedGuide | undefined;
	if (!checked) throw new Error('the content was not checked before the pages were made');
	return checked;
}
