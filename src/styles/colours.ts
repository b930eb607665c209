/** A colour token in its two schemes, as written in the style sheet, e.g. `#6a4086`. */
export interface Colour {
	light: string;
	dark: string;
}

/**
 * The colour tokens of `tokens.css` by name without the dashes, e.g. `accent`: what draws with colours outside the style sheets (icons, manifest) takes
 * them from here. The first declaration of a name counts; later ones are for readers who ask for more contrast.
 */
export function readColours(tokens: string): ReadonlyMap<string, Colour> {
	const colours = new Map<string, Colour>();
	for (const [, name = '', light = '', dark = ''] of tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\);/gi))
		if (!colours.has(name)) colours.set(name, { light, dark });
	return colours;
}

/** A colour by its name; throws where `tokens.css` has none of that name. */
export function colourOf(colours: ReadonlyMap<string, Colour>, name: string): Colour {
	const colour = colours.get(name);
	if (!colour) throw new RangeError(`tokens.css has no colour --${name}`);
	return colour;
}
