/** Makes an element with some fields and what it holds; words become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	fields: Partial<HTMLElementTagNameMap[K]> = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = Object.assign(document.createElement(name), fields);
	element.append(...content);
	return element;
}

/** The one element of a kind below another. Throws where there is none: markup and script belong together. */
export function part<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`the page has no ${selector}`);
	return found;
}

/** Saves a file that the page has made. */
export function download(name: string, blob: Blob): void {
	const link = make('a', { href: URL.createObjectURL(blob), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts words on the clipboard; false where the browser does not let a page do so. */
export async function copyText(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return false;
	}
}
