import type { BriefingFile } from './briefing-file.ts';
import { findStatements, inGuideOrder, moved, parseAddress, referenceKeys, toAddress } from './briefing-list.ts';
import { copyText, download, make } from '../../dom.ts';
import { type Action, referenceOf, statementItem } from './briefing-text.ts';
import { readStored, keep, storeList, STORAGE_KEYS, readStoredList } from '../../storage.ts';

/** The briefing’s page once there is something to show: the list, its references, and what can be done with them. */

const page = document.querySelector<HTMLElement>('#briefing') as HTMLElement;
const part = <E extends HTMLElement>(name: string) => page.querySelector<E>(`[data-part="${name}"]`) as E;
const style = part<HTMLSelectElement>('style');
const base = page.dataset['base'] ?? '/';
const files = new Map<string, Promise<BriefingFile>>();

let file: BriefingFile;
/** The style of what is shown, once something is. */
let shown: string | undefined;
let ids: string[] = [];
/** Whether the list is the reader’s own, or came with the address. */
let own = true;
/** The reader’s own list, as far as this page knows: where the browser keeps nothing for the site, it lasts as long as the page. */
let mine: string[] = [];

function say(...words: (string | Node)[]): void {
	part('status').replaceChildren(...words);
}

async function fetchJson<T>(name: string): Promise<T> {
	const response = await fetch(`${base}briefing/${name}.json`);
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return response.json() as Promise<T>;
}

/** The file of a style, fetched once; one that did not come is asked for again the next time. */
function fileOf(name: string): Promise<BriefingFile> {
	const file = files.get(name) ?? fetchJson<BriefingFile>(name);
	files.set(name, file);
	file.catch(() => files.delete(name));
	return file;
}

/** Draws the list. A focus whose place is gone goes to the line that says what has happened. */
function show(): void {
	const focused = document.activeElement;
	const { found, unknown } = findStatements(ids, file);
	const statements = found.map(([, statement]) => statement);
	const keys = referenceKeys(statements, file);
	part('empty').hidden = ids.length > 0;
	part('made').hidden = ids.length === 0;
	part('list').replaceChildren(...found.map(([id, statement]) => statementItem(id, statement, { keys, base, editable: own })));
	part('unknown').hidden = unknown.length === 0;
	part('unknown').textContent = `Not in this edition of the guide: ${unknown.join(', ')}.`;
	const references = keys.map((key) =>
		make('li', { className: 'reference', translate: false }, ...referenceOf(file.references[key] ?? key)),
	);
	part('references').replaceChildren(...references);
	part('references').classList.toggle('numbered', file.numbered);
	part('guide').replaceChildren(...referenceOf(file.guide));
	for (const element of page.querySelectorAll<HTMLElement>('[data-whose]')) element.hidden = (element.dataset['whose'] === 'own') !== own;
	part<HTMLAnchorElement>('address').href = toAddress(ids);
	const way = document.querySelector('.footer a[href$="/briefing/"]');
	if (way) way.textContent = mine.length > 0 ? `My briefing (${mine.length})` : 'My briefing';
	if (focused && focused !== document.body && !focused.checkVisibility()) part('status').focus();
}

/** Those statements of a list that this edition has. */
const inEdition = (list: readonly string[]) => list.filter((id) => Object.hasOwn(file.statements, id));

/**
 * Puts another list in the place of the present one and keeps it: of the statements that this edition has. `undo` gives back what it replaces, until the
 * next change.
 */
function change(next: string[], words: string, undo?: HTMLButtonElement): void {
	ids = inEdition(next);
	[own, mine] = [true, ids];
	const kept = storeList(STORAGE_KEYS.briefing, ids);
	if (location.hash) history.replaceState(null, '', location.pathname);
	part('undo').replaceChildren(...(undo ? [undo] : []));
	show();
	say(kept ? words : 'Your browser keeps nothing for this site: this briefing lasts as long as the page.');
}

/** The statements that are shown, in their order. */
const shownStatements = () => findStatements(ids, file).found.map(([, statement]) => statement);

async function save(): Promise<void> {
	say('Loading …');
	const records = await fetchJson<Record<string, string>>('ris');
	const keys = referenceKeys(shownStatements(), file);
	download('briefing.ris', new Blob([keys.map((key) => records[key] ?? '').join('\n')], { type: 'application/x-research-info-systems' }));
	say(`Saved: briefing.ris, ${keys.length} ${keys.length === 1 ? 'source' : 'sources'}.`);
}

async function saveWord(): Promise<void> {
	say('Loading …');
	const { briefingWord } = await import('./briefing-word.ts');
	const statements = shownStatements();
	download(
		'briefing.docx',
		briefingWord(statements, file, (path) => new URL(base + path.slice(1), location.href).href),
	);
	say(`Saved: briefing.docx, ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}.`);
}

/** A button that puts a list back which another has replaced; none for an empty one. */
const putBack = (list: string[], words: string) =>
	list.length > 0 ? make('button', { type: 'button', onclick: () => change(list, 'Put back.') }, words) : undefined;

const DEEDS: Record<string, () => unknown> = {
	print: () => print(),
	save: () => save().catch(() => say('The sources could not be loaded. Try again.')),
	word: () => saveWord().catch(() => say('The Word file could not be made. Try again.')),
	share: async () =>
		say(
			(await copyText(part<HTMLAnchorElement>('address').href)) ? 'The address is copied.' : 'Not copied: the link “Its address” holds it.',
		),
	order: () => change(inGuideOrder(ids, file), 'In the order of the guide.'),
	keep: () => change(ids, 'Kept as your briefing.', putBack(mine, 'Put yours of before back')),
	clear: () => change([], 'Cleared.', putBack(ids, 'Put the statements back')),
};

/** Moves a statement, or takes it out, and leaves the focus where the next such step is made. */
function act(action: Action, id: string): void {
	const number = file.statements[id]?.number ?? id;
	const list = inEdition(ids);
	const place = list.indexOf(id);
	const next = action === 'remove' ? list.toSpliced(place, 1) : moved(list, id, action === 'up' ? -1 : 1);
	const now = next.indexOf(id);
	if (now === place) say(`${number} is ${action === 'up' ? 'first' : 'last'} already.`);
	else change(next, now < 0 ? `${number} is out of your briefing.` : `${number} is number ${now + 1} now.`);
	const beside = action === 'remove' ? (ids[place] ?? ids.at(-1)) : id;
	(page.querySelector<HTMLElement>(`[data-id="${beside ?? ''}"][data-action="${action}"]`) ?? part('status')).focus();
}

page.addEventListener('click', ({ target }) => {
	const { do: deed, action, id } = (target instanceof Element && target.closest('button')?.dataset) || {};
	if (deed) DEEDS[deed]?.();
	else if (action && id) act(action as Action, id);
});
style.addEventListener('change', () => {
	keep(STORAGE_KEYS.style, style.value);
	void open();
});

/** Shows the list of the address, or the reader’s own, in the style that was chosen last. What is shown already is left as it is. */
export async function open(): Promise<void> {
	const given = parseAddress(location.hash);
	if (readStored(STORAGE_KEYS.briefing) !== undefined) mine = readStoredList(STORAGE_KEYS.briefing);
	const next = given ?? mine;
	const isOwn = !given || given.join() === mine.join();
	const last = readStored(STORAGE_KEYS.style);
	if (shown === undefined && [...style.options].some(({ value }) => value === last)) style.value = last ?? '';
	const asked = style.value;
	if (asked === shown && isOwn === own && next.join() === ids.join()) return say('');
	[ids, own] = [next, isOwn];
	say('Loading …');
	try {
		const loaded = await fileOf(asked);
		// Another style has been chosen since.
		if (asked !== style.value) return;
		file = loaded;
		shown = asked;
		show();
		say('');
	} catch {
		if (asked !== style.value) return;
		const again = () => {
			style.value = asked;
			void open();
		};
		say('The briefing could not be loaded. ', make('button', { type: 'button', onclick: again }, 'Try again'));
		style.value = shown ?? asked;
	}
}
