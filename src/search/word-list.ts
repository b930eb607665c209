/** The longest beginning that a word takes over from the one before it, in letters. */
const MOST = 35;

/** Packs words of small letters: in alphabetical order, each as how many letters it shares with the one before, as a digit to base 36, and the rest. */
export function packWords(words: readonly string[]): string {
	let before = '';
	return [...words]
		.sort()
		.map((word) => {
			let shared = 0;
			while (shared < MOST && shared < before.length && before[shared] === word[shared]) shared += 1;
			before = word;
			return shared.toString(36).toUpperCase() + word.slice(shared);
		})
		.join('');
}

/** The words that were packed, in alphabetical order. */
export function unpackWords(packed: string): string[] {
	let before = '';
	return [...packed.matchAll(/([0-9A-Z])([a-z]*)/g)].map(
		([, shared = '0', rest = '']) => (before = before.slice(0, Number.parseInt(shared, 36)) + rest),
	);
}
