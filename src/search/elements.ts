/** Makes an element with words, which are never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...content);
	return made;
}

/** The one element of a kind below another. Throws where there is none: markup and script belong together. */
export function part<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`the search has no ${selector}`);
	return found;
}
