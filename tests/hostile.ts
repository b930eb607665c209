import fc from 'fast-check';

/** Text that means something to what it is put into: HTML, scripts, TeX, RIS, XML, JSON, addresses, terminals, the reading direction. */
const FRAGMENTS = [
	...['<', '>', '&', '"', "'", '`', '{', '}', '\\', '%', '$', '#', '_', '^', '~', '=', ';', ',', '/', '?', '@', '[', ']', '|', '*'],
	...['</script>', '<script>alert(1)</script>', '<!--', '-->', ']]>', '<![CDATA[', '<img src=x onerror=alert(1)>', '" onclick="x', "' x='"],
	...[
		'<i>',
		'</i>',
		'<b>b</b>',
		'<sup>2</sup>',
		'<span class="nocase">',
		'<span style="color:red">x</span>',
		'</p>',
		'</li></ol>',
		'<!doctype',
	],
	...['&lt;', '&amp;', '&#60;', '&nbsp', '%3Cscript%3E', '\\u003c', 'javascript:alert(1)', 'data:text/html,x', '//evil.example', '../..'],
	...[
		'\nER  - \nTY  - JOUR',
		'\nTI  - ',
		'ER  - ',
		'\n\n',
		'\n',
		'\t',
		'},\n\ttitle = {x',
		'}\n\n@book{x,\n',
		'@comment{',
		'\\input{x}',
		'\\end',
	],
	...[
		'{{',
		'}}',
		'${x}',
		'{x}',
		'[@roe-2020]',
		'@roe-2020',
		' and ',
		', ',
		'--',
		'“',
		'’',
		'…',
		'. ',
		'? ',
		'😀',
		'👩‍👩‍👧',
		'é',
		'ﬁ',
		'İ',
		'ß',
	],
	...['word '.repeat(200), 'Peer support', 'A'],
];

/** What no file of the content may hold, plainly or by an escape: `decode.ts` says why. */
const REFUSED = ['\u0000', '\u0007', '\u001b', '\r', '\u0085', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud800', '\udc00'];
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

const text = (fragments: readonly string[]) =>
	fc
		.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: 'binary', maxLength: 4 })), {
			minLength: 1,
			maxLength: 6,
		})
		.map((parts) => parts.join(''));

/** Any text at all, as a reader may type or paste it. */
export const anything = text([...FRAGMENTS, ...REFUSED]);

/** Text as a record may hold it: what `decode.ts` refuses never gets further. */
export const written = text(FRAGMENTS)
	.map((one) => one.trim())
	.filter((one) => one !== '' && !HIDDEN.test(one) && one.isWellFormed());

const tried = new Map<string, number>();

/** Says how many strings each place was tried with. */
export function report(): void {
	process.stdout.write(`${[...tried].map(([place, count]) => `${count} hostile strings in ${place}`).join('\n')}\n`);
}

/** Holds a property for so many texts, the same every time: a failure names the shortest text that breaks it. */
export function holdsFor(place: string, strings: fc.Arbitrary<string>, property: (text: string) => void, numRuns = 300): void {
	fc.assert(fc.property(strings, property), { seed: 7, numRuns });
	tried.set(place, (tried.get(place) ?? 0) + numRuns);
}

/** The same for a property that waits. */
export async function holdsLaterFor(
	place: string,
	strings: fc.Arbitrary<string>,
	property: (text: string) => Promise<void>,
	numRuns = 100,
): Promise<void> {
	await fc.assert(fc.asyncProperty(strings, property), { seed: 7, numRuns });
	tried.set(place, (tried.get(place) ?? 0) + numRuns);
}
