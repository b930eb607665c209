/** A sum of a costing as the page hands it over: products of numbers or of earlier sums. */
export interface Sum {
	id: string;
	add: readonly (readonly string[])[];
}

export interface WorkedOut {
	/** Nothing where no product has all of its numbers. */
	total: number | undefined;
	/** Ids that are not filled in, whose products are left out. */
	missing: string[];
}

/**
 * Works out sums in their order. A product of which a number is missing is left out and named; a percentage counts as its hundredth.
 * Numbers below 0 count as missing.
 */
export function workOut(
	sums: readonly Sum[],
	numbers: Readonly<Record<string, number | undefined>>,
	percents: ReadonlySet<string>,
): Map<string, WorkedOut> {
	const done = new Map<string, WorkedOut>();
	for (const { id, add } of sums) {
		const missing: string[] = [];
		const products = add.flatMap((factors) => {
			const values = factors.map((factor) => {
				const earlier = done.get(factor);
				if (earlier) {
					missing.push(...earlier.missing);
					return earlier.total;
				}
				const value = numbers[factor];
				const isThere = value !== undefined && Number.isFinite(value) && value >= 0;
				if (!isThere) missing.push(factor);
				return isThere ? (percents.has(factor) ? value / 100 : value) : undefined;
			});
			return values.every((value) => value !== undefined) ? [values.reduce((product, value) => product * value, 1)] : [];
		});
		done.set(id, {
			total: products.length > 0 ? products.reduce((total, value) => total + value, 0) : undefined,
			missing: [...new Set(missing)],
		});
	}
	return done;
}
