import '../search/search-opener.ts';
import { make } from '../../dom.ts';
import { STORAGE_KEYS, readStoredList } from '../../storage.ts';

/**
 * What every page runs when it has loaded. What only some pages need is a file of its own, asked for where the page holds what it is for: a page
 * loads two files of script at the most, and what they share is in this one.
 */
const PARTS: readonly (readonly [holds: string, load: () => Promise<unknown>])[] = [
	['#citation-card, .checklist-tools, .evidence, .fold :target', () => import('../topic/reading.ts')],
	['.cite-box', () => import('../cite/cite-box.ts')],
	['#source-filter', () => import('../source/source-filter.ts')],
	['[data-search]', () => import('../search/search-page.ts')],
	['#briefing', () => import('../briefing/briefing.ts')],
	['.tool-form', () => import('../tool/tool-form.ts')],
	['table.sortable', () => import('../country/sort-table.ts')],
	['#display', () => import('./display.ts')],
];

/** Says, once, that a part of the page did not come. */
function sayMissing(): void {
	const main = document.querySelector('main');
	if (!main || main.querySelector('.not-loaded')) return;
	const words = 'A part of this page did not load, and what it does is missing here. Check the connection, and load the page again.';
	main.prepend(make('p', { className: 'not-loaded', role: 'status' }, words));
}

for (const [holds, load] of PARTS) if (document.querySelector(holds)) load().catch(sayMissing);

/** The contents follow a reader who has begun to scroll. */
if (document.querySelector('.contents-wide'))
	document.addEventListener('scroll', () => void import('../topic/scroll-spy.ts').catch(sayMissing), { once: true });

/** How many statements are in the reader’s briefing, beside the way to it. */
const chosen = readStoredList(STORAGE_KEYS.briefing).length;
if (chosen > 0) document.querySelector('.footer a[href$="/briefing/"]')?.append(` (${chosen})`);

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('.cite-link');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	import('../cite/cite-dialog.ts').then((dialog) => dialog.openCiteBox(link.href)).catch(() => location.assign(link.href));
});
