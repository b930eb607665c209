import { make } from '../../dom.ts';
import type { BriefingStatement } from './briefing-file.ts';

/** A statement’s words with the numbers that its sources have in the list. */
const textOf = ({ text }: BriefingStatement, keys: readonly string[]) =>
	text.map((piece) => {
		if (typeof piece === 'string') return piece;
		const words = piece.cite.map((part) => (typeof part === 'string' ? part : String(keys.indexOf(part.key) + 1)));
		return make('span', { className: 'cite' }, words.join(''));
	});

/** Words, italics and what is in another language, as they stand in a parsed reference; of anything else the words alone. */
function taken(node: Node): Node {
	const inner = () => [...node.childNodes].map(taken);
	if (node.nodeName === 'I') return make('i', {}, ...inner());
	if (node instanceof HTMLSpanElement) return make('span', { lang: node.lang }, ...inner());
	return new Text(node.textContent ?? '');
}

/** A reference of words, `<i>` and `<span lang>`: the browser parses it apart from the page, and nothing else is taken over. */
export const referenceOf = (html: string): Node[] => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(taken);

/** The buttons that change a statement’s place, or take it out. */
export const ACTIONS = { up: 'Move up', down: 'Move down', remove: 'Remove' } as const;
export type Action = keyof typeof ACTIONS;

/** A statement of the briefing, with its buttons where it can be changed. */
export function statementItem(
	id: string,
	statement: BriefingStatement,
	{ keys, base, editable }: { keys: readonly string[]; base: string; editable: boolean },
): HTMLLIElement {
	const { number, path, label, reason } = statement;
	const buttons = (Object.keys(ACTIONS) as Action[]).map((action) => {
		const button = make('button', { type: 'button', ariaLabel: `${ACTIONS[action]}: ${number}` }, ACTIONS[action]);
		Object.assign(button.dataset, { action, id });
		return button;
	});
	return make(
		'li',
		{ className: 'briefing-statement' },
		make('h2', { className: 'label' }, make('a', { href: base + path.slice(1) }, number), ' ', make('span', {}, label)),
		make('p', { className: 'statement-text' }, ...textOf(statement, keys)),
		...(reason ? [make('p', { className: 'certainty' }, reason)] : []),
		...(editable ? [make('p', { className: 'tools' }, ...buttons)] : []),
	);
}
