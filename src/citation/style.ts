import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from './styles/chicago-author-date.json' with { type: 'json' };
import british from './styles/locale-en-gb.json' with { type: 'json' };

/** One change to a CSL style: what stands there, what is to stand there, and why. */
interface Change {
	from: string;
	to: string;
}

/** A citation style as the guide uses it. */
interface Style {
	/** The name that readers know it by. */
	name: string;
	/** The style’s name in citation-js’s register; `chicago` is added to it from the file beside this one. */
	base: string;
	/** The language of its words, quotation marks and dates: each style’s own. */
	locale: 'en-US' | 'en-GB';
	/** A publisher that is also the author is named once. */
	publisherOnce: boolean;
	changes: readonly Change[];
}

/** The styles in which the guide can be cited, in the order in which they are offered. */
export const STYLES = {
	apa: {
		name: 'APA 7',
		base: 'apa',
		locale: 'en-US',
		publisherOnce: true,
		changes: [
			// Initials before a family name (“S. Gillard et al.”) help nobody here: names of co-authors and the year tell the works apart.
			{ from: 'disambiguate-add-givenname="true"', to: 'disambiguate-add-givenname="false"' },
			// “Retrieved <date>, from” needs the date of access; a record without one printed “Retrieved” alone.
			{ from: '<if match="none" variable="issued status"><text term="retrieved"', to: '<if variable="accessed"><text term="retrieved"' },
		],
	},
	vancouver: {
		name: 'Vancouver',
		base: 'vancouver',
		locale: 'en-US',
		publisherOnce: false,
		changes: [
			// A reference that is copied by itself has no place in a numbered list yet.
			{ from: ' second-field-align="flush"><layout><text suffix="." variable="citation-number"/>', to: '><layout>' },
		],
	},
	harvard: { name: 'Harvard (Cite Them Right)', base: 'harvard1', locale: 'en-GB', publisherOnce: false, changes: [] },
	chicago: {
		name: 'Chicago author–date',
		base: 'chicago',
		locale: 'en-US',
		publisherOnce: false,
		changes: [
			// A briefing shows some references of the list: a dash for the author of the one before would stand under another’s or under nobody’s.
			{ from: ' subsequent-author-substitute="&#8212;&#8212;&#8212;"', to: '' },
		],
	},
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof STYLES;
export const STYLE_IDS = Object.keys(STYLES) as StyleId[];

/** The style of the guide’s own reference lists and citations. */
export const GUIDE_STYLE: StyleId = 'apa';

/** The style of that name; throws for a name that is none of them. */
export function styleNamed(name: string): Style {
	if (!Object.hasOwn(STYLES, name)) throw new RangeError(`no citation style “${name}”: use one of ${STYLE_IDS.join(', ')}`);
	return STYLES[name as StyleId];
}

/** A style whose works are neither put in order nor told apart: it writes each as if it stood alone. */
const withoutTellingApart = (style: string) =>
	style.replaceAll(/<sort>.*?<\/sort>/gs, '').replaceAll(/ disambiguate-add-[\w-]+="[^"]*"/g, '');

/** `all`: works are put in order and told apart; `alone`: each is written as if there were no other. */
export type StyleUse = 'all' | 'alone';

/** The text of a registered style. */
export const styleText = (name: string): string => plugins.config.get('@csl').styles.get(name);

/**
 * Registers a style with citation-js, with the guide’s changes, and returns its name: citation-js keeps one engine a name, which the two uses must not
 * share. Throws if the style that ships no longer holds what is changed.
 */
export function registeredStyle(id: StyleId, use: StyleUse): string {
	const { styles, locales } = plugins.config.get('@csl');
	const { base, locale, changes } = styleNamed(id);
	const name = `${id}-${use}`;
	if (!styles.has('chicago')) styles.add('chicago', chicago.lines.join('\n'));
	if (locale === 'en-GB' && !locales.has(locale)) locales.add(locale, british.lines.join('\n'));
	if (!styles.has(name)) {
		const changed = changes.reduce((style, { from, to }) => {
			if (!style.includes(from)) throw new Error(`the style ${base} of @citation-js/plugin-csl no longer holds ${from}`);
			return style.replace(from, to);
		}, styles.get(base));
		styles.add(name, use === 'all' ? changed : withoutTellingApart(changed));
	}
	return name;
}

/**
 * Whether a style tells works apart by their labels alone: others write the initials of any two people of one name, so that each work
 * depends on all others.
 */
export const tellsApartByLabel = (id: StyleId) => !styleText(registeredStyle(id, 'all')).includes('disambiguate-add-givenname="true"');
