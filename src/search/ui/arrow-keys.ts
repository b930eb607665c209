/** Arrow keys go from the box to the results and through them; up from the first, and Escape, lead back to the box. */
export function arrowKeys(root: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
	root.addEventListener('keydown', (event) => {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const links = [...list.querySelectorAll<HTMLElement>('li > a')];
		const at = links.indexOf(document.activeElement as HTMLElement);
		const inInput = document.activeElement === input;
		if (at < 0 && !inInput) return;
		const next = {
			ArrowDown: links[at + 1] ?? links.at(-1),
			ArrowUp: inInput ? input : (links[at - 1] ?? input),
			Escape: inInput ? undefined : input,
		}[event.key];
		if (!next) return;
		event.preventDefault();
		// Escape that leads back to the box does not close what the search is in.
		event.stopPropagation();
		next.focus();
	});
}
