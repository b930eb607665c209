/** Opens the folded part of the page to which an address leads, for browsers that do not do so by themselves. */
function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const folded = target?.closest('details');
	if (!target || !folded || folded.open) return;
	folded.open = true;
	target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();

export {};
