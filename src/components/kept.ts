/** What the reader’s own browser keeps for the guide. Nothing of it is ever sent anywhere. */

/** The names under which things are kept; other sites may share the guide’s host. */
export const KEPT = {
	theme: 'guide-theme',
	size: 'guide-size',
	briefing: 'guide-briefing',
	style: 'cite-style',
	ticks: 'guide-ticks',
} as const;

/** What is kept under a name; nothing where there is none, or where the browser keeps nothing for the site. */
export function findKept(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value; an empty one is forgotten. False where the browser keeps nothing for the site: it lasts as long as the page. */
export function keep(name: string, value: string): boolean {
	try {
		if (value) localStorage.setItem(name, value);
		else localStorage.removeItem(name);
		return true;
	} catch {
		return false;
	}
}

/** A list of words that is kept; empty where there is none, or where something else stands there. */
export function keptList(name: string): string[] {
	try {
		const list: unknown = JSON.parse(findKept(name) ?? '[]');
		return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

/** Keeps a list of words; an empty one is forgotten. */
export const keepList = (name: string, list: readonly string[]) => keep(name, list.length > 0 ? JSON.stringify(list) : '');
