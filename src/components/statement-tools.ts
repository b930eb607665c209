import { copyText } from './clipboard.ts';
import { keepList, KEPT, keptList } from './kept.ts';

/** Beside the way to a statement’s reference: a button that copies the statement’s address, and the tick that takes it into the reader’s briefing. */

const briefing = document.querySelector<HTMLAnchorElement>('.footer a[href$="/briefing/"]');

/** Takes a statement into the briefing, or out of it, and says what the briefing holds then. */
function tick(id: string, chosen: boolean, status: HTMLElement): void {
	const ids = keptList(KEPT.briefing).filter((one) => one !== id);
	if (chosen) ids.push(id);
	const way = document.createElement('a');
	way.href = briefing?.href ?? '';
	way.textContent = `my briefing (${ids.length})`;
	if (keepList(KEPT.briefing, ids)) status.replaceChildren(chosen ? 'Added. Open ' : 'Taken out of ', way);
	else status.textContent = 'Your browser keeps nothing for this site, so it cannot keep a briefing.';
}

for (const row of document.querySelectorAll('.statement > .tools')) {
	const statement = row.parentElement;
	if (!statement || !briefing) continue;
	const { id } = statement;
	const number = statement.querySelector('.label > a')?.textContent ?? '';
	const status = Object.assign(document.createElement('span'), { role: 'status' });
	const copy = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: 'Copy link',
		ariaLabel: `Copy link to ${number}`,
	});
	copy.onclick = async () => {
		const address = new URL(`#${id}`, location.href).href;
		status.textContent = '';
		status.textContent = (await copyText(address)) ? 'Copied' : address;
	};
	const box = Object.assign(document.createElement('input'), {
		type: 'checkbox',
		checked: keptList(KEPT.briefing).includes(id),
		ariaLabel: `In my briefing: ${number}`,
	});
	box.onchange = () => tick(id, box.checked, status);
	const label = document.createElement('label');
	label.append(box, ' In my briefing');
	row.append(copy, label, status);
}
