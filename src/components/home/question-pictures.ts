/** Two strokes in a square of 48: the first in the accent, the second beside it. */
type Picture = readonly [first: string, second: string];

/** Pictures of the questions that people ask most, by slug; decorative, the words stand beside them. */
const PICTURES: Readonly<Record<string, Picture>> = {
	// Steps, and the way up.
	'first-steps': ['M4 42h12V31h12V20h12V9', 'M6 26 24 9m0 0h-9m9 0v9'],
	// A sheet with its lines.
	'job-description': ['M12 5h18l8 8v30H12zM30 5v8h8', 'M18 21h14M18 28h14M18 35h8'],
	// Two people who talk to each other.
	interview: ['M5 8h22v15H15l-6 6v-6H5z', 'M33 19h10v15h-4v6l-6-6H21v-5'],
	// A coin and its hand.
	pay: ['M24 5a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM24 11v10M21 13h6m-6 6h6', 'M5 34c8-3 12 4 20 3h8c3 0 3-4 0-4M5 43h26l12-10'],
	// A bed, and the way back.
	'off-sick': ['M5 12v28M5 33h38v7M43 33v-6c0-4-3-6-7-6H18v12', 'M8 24a4 4 0 1 0 8 0 4 4 0 0 0-8 0zM26 6a8 8 0 1 1-2 9m2-9h6m-6 0V0'],
	// A door that stands open.
	become: ['M12 43V6l18 5v37M12 6h24v37M5 43h7M30 43h13', 'M42 25H24m6-6-6 6 6 6'],
	// What is told, and what is kept.
	'whom-to-tell': ['M5 7h28v19H17l-7 8v-8H5z', 'M28 36v-4a6 6 0 1 1 12 0v4M25 36h18v9H25z'],
	// A telephone with its call.
	'phone-number': ['M15 4h18v40H15zM22 38h4', 'M38 14c4 4 4 14 0 18M10 14c-4 4-4 14 0 18'],
	// A battery that is nearly empty.
	'worn-out': ['M5 15h34v20H5zM39 21h4v8h-4', 'M11 21v8M17 21v8'],
	// A shoot that grows.
	recovery: ['M24 44V20M24 28c-2-9-9-11-16-11 1 8 7 12 16 11z', 'M24 20c1-10 8-14 17-14 0 9-6 15-17 14z'],
	// A house with a cross, and the way out.
	hospital: ['M6 44V14h24v30zM18 20v10M13 25h10', 'M32 37h13m-6-6 6 6-6 6'],
	// A balance.
	'cost-effective': ['M24 6v36M14 42h20M8 12h32', 'M8 12 2 27h12zM40 12l-6 15h12z'],
};

/** A picture for a question: its own, or the two strokes alone where none was drawn. */
export const questionPicture = (slug: string): Picture =>
	(Object.hasOwn(PICTURES, slug) ? PICTURES[slug] : undefined) ?? ['M12 42C12 27 22 23 22 6', 'M27 42c0-14 10-17 10-29'];
