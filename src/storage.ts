/** What the reader’s own browser keeps for the guide, where it lets a page do so. Nothing of it is ever sent anywhere. */

/** The names under which things are kept, beside `guide-theme`, `guide-size` and `guide-slash`; other sites may share the guide’s host. */
export const STORAGE_KEYS = {
	briefing: 'guide-briefing',
	style: 'cite-style',
	ticks: 'guide-ticks',
	/** What was searched for last, one query a line. */
	searches: 'guide-searches',
	/** What is entered in tools: the tool’s id follows; `-aside` after it holds what could not be read. */
	tool: 'guide-tool-',
} as const;

/** What is kept under a name; nothing where there is none, or where the browser keeps nothing for the site. */
export function readStored(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value; an empty one means none. False where the browser keeps nothing for the site: it lasts as long as the page. */
export function keep(name: string, value: string): boolean {
	try {
		localStorage.setItem(name, value);
		return true;
	} catch {
		return false;
	}
}

/** A list of lines that is kept; empty where there is none. */
export const readStoredList = (name: string) => (readStored(name) ?? '').split('\n').filter(Boolean);

/** Calls back now, and again whenever something else may be kept by then: where another window kept it, or the reader comes back to the page. */
export function onStorageChange(show: () => void): void {
	show();
	addEventListener('storage', show);
	addEventListener('pageshow', show);
}

/** Keeps a list of lines. */
export const storeList = (name: string, list: readonly string[]) => keep(name, list.join('\n'));
