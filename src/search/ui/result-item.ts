import type { Card } from '../query/card.ts';
import { make } from '../../dom.ts';
import { markWords, opening, quote, type Stretch } from '../query/excerpt.ts';

const toNodes = (stretches: readonly Stretch[]) => stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/**
 * A result: the link first, then what it is and the sentence around the words. `asked`: the stems to mark; `lacking`: what the reader
 * asked for and it does not hold.
 */
export function resultItem(
	{ url, kind, title, language, label, notes, quote: text }: Card,
	base: string,
	asked: readonly string[],
	lacking: readonly string[],
): HTMLLIElement {
	const titleMarks = markWords(title, asked);
	const link = make('a', { href: base + url.slice(1), ...(language !== undefined && { lang: language }) }, ...toNodes(titleMarks));
	const found = quote(text, asked);
	// It is quoted even where the words stand in its title alone.
	const quoted = found.length ? found : markWords(opening(text), asked);
	const item = make('li', {}, link, make('p', { className: 'detail' }, make('strong', {}, label), ...notes.map((note) => ` · ${note}`)));
	item.dataset['kind'] = kind;
	if (quoted.length) item.append(make('p', { className: 'excerpt' }, ...toNodes(quoted)));
	if (lacking.length) item.append(make('p', { className: 'lacking' }, `Without: ${lacking.join(', ')}`));
	return item;
}

/** What a term means, as it stands beside the results. */
export const definitionOf = ({ url, title, quote: meaning }: Card, base: string): (Node | string)[] => [
	make('a', { href: base + url.slice(1) }, title),
	`: ${meaning}`,
];
