import { KEPT, keptList } from './kept.ts';

/**
 * Beside the way to a statement’s reference: a button that copies the statement’s address, and the tick that takes it into the reader’s briefing. What
 * they do is loaded at the first click.
 */

const chosen = keptList(KEPT.briefing);

for (const row of document.querySelectorAll<HTMLElement>('.statement > .tools')) {
	const statement = row.parentElement;
	const number = statement?.querySelector('a')?.textContent ?? '';
	const copy = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: 'Copy link',
		ariaLabel: `Copy link to ${number}`,
	});
	const box = Object.assign(document.createElement('input'), {
		type: 'checkbox',
		checked: chosen.includes(statement?.id ?? ''),
		ariaLabel: `In my briefing: ${number}`,
	});
	const words = document.createElement('label');
	words.append(box, ' In my briefing');
	row.append(copy, words, Object.assign(document.createElement('span'), { role: 'status' }));
	row.onclick = ({ target }) => import('./statement-deeds.ts').then(({ act }) => act(row, target));
}
