import { parseAddress } from './briefing-list.ts';
import { KEPT, keptList, whenKept } from './kept.ts';

let wanted = false;

/** Loads what a briefing is made of as soon as there is one: with the address, or kept by the reader’s browser. */
async function open(): Promise<void> {
	wanted ||= parseAddress(location.hash) !== undefined || keptList(KEPT.briefing).length > 0;
	if (!wanted) return;
	const page = await import('./briefing-page.ts');
	await page.open();
}

addEventListener('hashchange', () => void open());
whenKept(() => void open());
