export {};

/**
 * Lets readers sort tables by a column: a button in each column’s header. Rows of all groups are sorted together, and each row’s own heading names
 * the group that it stood under. Without the script the table stays as it is written, unsorted.
 */

const NUMBER = /-?\d[\d,]*(?:\.\d+)?/;
const collator = new Intl.Collator('en-IE', { numeric: true, sensitivity: 'base' });

/** What a cell is sorted by: nothing where nothing was found, its first number, or its words. */
function valueOf(cell: HTMLTableCellElement | undefined): { empty: boolean; number: number | undefined; words: string } {
	const words = cell?.textContent.trim() ?? '';
	const [digits] = NUMBER.exec(words) ?? [];
	return {
		empty: words === '' || words === 'not found',
		number: digits === undefined ? undefined : Number(digits.replaceAll(',', '')),
		words,
	};
}

function sortRows(rows: readonly HTMLTableRowElement[], column: number, direction: 1 | -1): HTMLTableRowElement[] {
	const keyed = rows.map((row) => ({ row, value: valueOf(row.cells[column]) }));
	const numeric = keyed.every(({ value }) => value.empty || value.number !== undefined);
	return keyed
		.sort((a, b) => {
			// What was not found stands last either way.
			if (a.value.empty !== b.value.empty) return a.value.empty ? 1 : -1;
			const order = numeric
				? (a.value.number ?? 0) - (b.value.number ?? 0) || collator.compare(a.value.words, b.value.words)
				: collator.compare(a.value.words, b.value.words);
			return direction * order;
		})
		.map(({ row }) => row);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
	const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
	headers.forEach((header, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...header.childNodes);
		header.append(button);
		button.addEventListener('click', () => {
			const direction = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
			for (const other of headers) other.removeAttribute('aria-sort');
			header.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
			const [first, ...others] = table.tBodies;
			if (!first) return;
			const rows = [first, ...others].flatMap((body) => [...body.rows]).filter((row) => !row.classList.contains('row-group'));
			first.append(...sortRows(rows, column, direction));
			for (const body of others) body.remove();
			// The headings of groups say nothing of sorted rows: each row’s own heading names its group from now on.
			for (const heading of first.querySelectorAll('.row-group')) heading.remove();
			table.classList.add('sorted');
		});
	});
}
