import { KEPT, keptList } from './kept.ts';

/**
 * Beside the way to a statement’s reference: a button that copies the statement’s address, and the tick that takes it into the reader’s briefing. What
 * they do is loaded at the first click.
 */

const chosen = keptList(KEPT.briefing);
const make = (name: string, properties = {}) => Object.assign(document.createElement(name), properties);

for (const row of document.querySelectorAll<HTMLElement>('.statement > .tools')) {
	const statement = row.parentElement;
	const number = statement?.querySelector('a')?.textContent ?? '';
	const words = make('label');
	words.append(
		make('input', { type: 'checkbox', checked: chosen.includes(statement?.id ?? ''), ariaLabel: `In my briefing: ${number}` }),
		' In my briefing',
	);
	row.append(
		make('button', { type: 'button', textContent: 'Copy link', ariaLabel: `Copy link to ${number}` }),
		words,
		make('span', { role: 'status' }),
	);
	row.onclick = ({ target }) => import('./statement-deeds.ts').then(({ act }) => act(row, target));
}
