import { type OpenLibrary, openLibrary } from './library.ts';

/** Opens the library once; what failed is opened anew, past the browser’s cache, the next time that it is asked for. */
export interface Session {
	open: () => Promise<OpenLibrary>;
	/** Takes the library for unusable: the next `open` loads everything again. */
	discard: () => void;
	/** Uses the library with all records from now on. */
	replace: (whole: OpenLibrary) => void;
}

/** `base`: the site’s base path; `opened` is called with each library that opens. */
export function session(base: string, opened: (library: OpenLibrary) => void): Session {
	let library: Promise<OpenLibrary> | undefined;
	let attempt = 0;
	const discard = () => {
		library = undefined;
		attempt += 1;
	};
	return {
		open() {
			if (library) return library;
			const mine = openLibrary(base, attempt).then((one) => {
				opened(one);
				return one;
			});
			library = mine;
			mine
				.then(({ started }) => started)
				.catch(() => {
					if (library === mine) discard();
				});
			return mine;
		},
		discard,
		replace(whole) {
			library = Promise.resolve(whole);
		},
	};
}
