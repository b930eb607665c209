/** Marks in the contents beside a text the place that the reader has come to. Without it, and before the first scroll, no place is marked. */

const contents = document.querySelector<HTMLElement>('.contents-wide');
const places = [...(contents?.querySelectorAll('a') ?? [])].flatMap((link) => {
	const target = document.getElementById(link.hash.slice(1));
	return target ? [{ link, target }] : [];
});
let marked: HTMLAnchorElement | undefined;

function follow(): void {
	// The last places of a page never come as far up as the others: at its end the last one is meant.
	const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
	const reached = atEnd ? places.at(-1) : places.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight / 3);
	if (reached?.link === marked) return;
	marked?.removeAttribute('aria-current');
	marked = reached?.link;
	if (!marked || !contents) return;
	marked.ariaCurrent = 'location';
	// Contents longer than the window go along; the page itself is never moved.
	contents.scrollTop = marked.offsetTop - contents.clientHeight / 2;
}

document.addEventListener('scroll', follow, { passive: true });
follow();

export {};
