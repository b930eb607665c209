/** Prints rows under their heads, numbers to the right. */
export function printTable(title: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
	const cells = [heads, ...rows.map((row) => row.map(String))];
	const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
	const line = (row: readonly string[]) =>
		row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
	console.log(`\n${title}\n${cells.map(line).join('\n')}`);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
