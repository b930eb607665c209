import { type Fault, fault, GREEN, SECTION, TOPIC, why, WORDS_THEMSELVES } from './fault.ts';

const HIDDEN = 'delete it or type the text again';

/** Files, and what characters may stand in a text. */
export const TEXTS: readonly Fault[] = [
	fault(
		'names that differ only by case',
		(site) => site.set('training/Staying.mdx', site.text(TOPIC)),
		'training/Staying.mdx:1  malformed-name  the name `Staying.mdx` → name the file in lower-case words joined by hyphens',
		'training/Staying.mdx:1  names-differ-by-case  `training/Staying.mdx` beside `training/staying.mdx` → keep one of the two, in lower case',
	),
	fault(
		'a file of ten megabytes',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}${'x'.repeat(99)}\n`.padEnd(10_000_000, 'x\n')),
		`${TOPIC}:1  file-too-large  10000000 bytes → split it: at most 1000000 bytes`,
	),
	fault(
		'a file that was cut off',
		(site) => site.set(SECTION, site.text(SECTION).trimEnd()),
		`${SECTION}:13  file-cut-off  no line end after “what: The first edition.” → see that the end of the file is there, and end its last line`,
	),
	fault(
		'a direction of writing that is turned by an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Peer \\u202esupport at work')),
		`${GREEN}:9  hidden-character  a character that does not show in “Peer U+202Esupport at wor” → ${HIDDEN}`,
	),
	fault(
		'half a character, as an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Peer support\\ud83d')),
		`${GREEN}:9  hidden-character  a character that does not show in “Peer supportU+D83D” → ${HIDDEN}`,
	),
	fault(
		'a character that does not show, as a reference',
		why('Nobody&#8203; has looked.'),
		`${TOPIC}:36  hidden-character  a character that does not show in “NobodyU+200B has looked.” → ${HIDDEN}`,
	),
	fault(
		'accents apart from their letters, as an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Pe\\u0301er')),
		`${GREEN}:9  not-nfc  letters and accents apart in “Pe\u0301er” → save the text in Unicode’s form NFC`,
	),
	fault(
		'a backslash of TeX in a title',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Peer st\\\\o tte at work')),
		`${GREEN}:9  markup-in-text  \`\\\` in “Peer st\\o tte at work” → ${WORDS_THEMSELVES}`,
	),
	fault(
		'brackets without end',
		(site) => site.set('held.json', `{\n\t"held-2020": ${'['.repeat(100_000)}\n}\n`),
		'held.json:2  nested-too-deep  more than 30 levels → take away the repeated brackets',
	),
];
