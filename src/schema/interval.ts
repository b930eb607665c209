/** An estimate with its interval, as a row gives it. */
interface Estimate {
	measure?: string | undefined;
	estimate?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	better?: 'higher' | 'lower' | undefined;
	direction: string;
}

/** Whether an estimate lies within its interval, and a ratio above 0. */
export function isOrdered({ measure, estimate, low, high }: Estimate): boolean {
	if (estimate === undefined) return true;
	const ratio = measure?.endsWith('ratio') ?? false;
	if (ratio && [estimate, low, high].some((value) => value !== undefined && value <= 0)) return false;
	return low === undefined || high === undefined || (low <= estimate && estimate <= high && low < high);
}

/** Whether the direction that a row gives is that of its interval; `none` is the value at which the two groups do the same. */
export function saysItsDirection({ low, high, better, direction }: Estimate, none: number | undefined): boolean {
	if (low === undefined || high === undefined || better === undefined || none === undefined) return true;
	if (low <= none && none <= high) return direction === 'no clear difference' || direction === 'mixed';
	const higher = low > none;
	return direction === (higher === (better === 'higher') ? 'favours peer support' : 'favours comparison');
}
