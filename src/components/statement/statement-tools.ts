import { make } from '../../dom.ts';
import { storeList, STORAGE_KEYS, readStoredList, onStorageChange } from '../../storage.ts';

/**
 * Beside the way to a statement’s reference: a button that copies the statement’s address, and the tick that takes it into the reader’s briefing. What
 * they say of it is loaded at the first click.
 */

const ticks = [...document.querySelectorAll<HTMLElement>('.statement .tools')].map((row) => {
	const statement = row.closest('.statement');
	const number = statement?.querySelector('.number')?.textContent ?? '';
	const tick = make('input', { type: 'checkbox', value: statement?.id ?? '', ariaLabel: `In my briefing: ${number}` });
	row.append(
		make('button', { type: 'button', ariaLabel: `Copy link to ${number}` }, 'Copy link'),
		make('label', {}, tick, ' In my briefing'),
		make('span', { role: 'status' }),
	);
	tick.onchange = () =>
		storeList(STORAGE_KEYS.briefing, [
			...readStoredList(STORAGE_KEYS.briefing).filter((id) => id !== tick.value),
			...(tick.checked ? [tick.value] : []),
		]);
	row.onclick = ({ target }) => import('./statement-actions.ts').then((deeds) => deeds.act(row, target));
	return tick;
});

onStorageChange(() => {
	const chosen = readStoredList(STORAGE_KEYS.briefing);
	for (const tick of ticks) tick.checked = chosen.includes(tick.value);
});
