/** What a function makes of a value, made when it is first asked for and not again: citeproc takes a millisecond for a reference. */
export function remembered<V, T>(make: (value: V) => T): (value: V) => T {
	const made = new Map<string, { result: T }>();
	return (value) => {
		const name = JSON.stringify(value);
		const known = made.get(name) ?? { result: make(value) };
		made.set(name, known);
		return known.result;
	};
}
