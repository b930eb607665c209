import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** One change to a CSL style: what stands there, what is to stand there, and why. */
interface Change {
	from: string;
	to: string;
}

/** Changes to APA 7 as citation-js ships it. */
const CHANGES: readonly Change[] = [
	// Initials before a family name (“S. Gillard et al.”) help nobody here: names of co-authors and the year tell the works apart.
	{ from: 'disambiguate-add-givenname="true"', to: 'disambiguate-add-givenname="false"' },
	// “Retrieved <date>, from” needs the date of access; a record without one printed “Retrieved” alone.
	{ from: '<if match="none" variable="issued status"><text term="retrieved"', to: '<if variable="accessed"><text term="retrieved"' },
];

const NAME = 'guide-apa';

/** Registers the guide’s style with citation-js, once, and names it. Throws if the style that ships no longer holds what is changed. */
export function guideStyle(): string {
	const { styles } = plugins.config.get('@csl');
	if (!styles.has(NAME)) {
		const changed = CHANGES.reduce((style, { from, to }) => {
			if (!style.includes(from)) throw new Error(`the APA style of @citation-js/plugin-csl no longer holds ${from}`);
			return style.replace(from, to);
		}, styles.get('apa'));
		styles.add(NAME, changed);
	}
	return NAME;
}
