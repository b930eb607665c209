import { type Fault, fault, SECTION, STRAY, TOPIC, why } from './fault.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = Uint8Array.from([...bytes('title: caf'), 0xe9, 0x0a]);

/** Files that cannot be read as text. */
export const FILES: readonly Fault[] = [
	fault('not UTF-8', (site) => site.set(TOPIC, latin1), `${TOPIC}:1  not-utf-8  bytes that are not UTF-8 → save the file as UTF-8`),
	fault('an empty file', (site) => site.set(TOPIC, ''), `${TOPIC}:1  empty-file  an empty file → write its content or delete it`),
	fault(
		'a byte-order mark',
		(site) => site.set('guide.yaml', `\ufeff${site.text('guide.yaml')}`),
		'guide.yaml:1  byte-order-mark  a byte-order mark → save the file as UTF-8 without one',
	),
	fault(
		'line ends of Windows',
		(site) => site.edit(SECTION, 'what: The first edition.\n', 'what: The first edition.\r\n'),
		`${SECTION}:13  line-ends  a carriage return → end lines with a line feed alone`,
	),
	fault(
		'a hidden character',
		why('Nobody\u200b has looked.'),
		`${TOPIC}:36  hidden-character  a character that does not show, U+200B, behind “Nobody” → delete it or type the text again`,
	),
	fault(
		'accents apart from their letters',
		why('A\u030akerblom looked.'),
		`${TOPIC}:36  not-nfc  letters and accents apart → save the text in Unicode’s form NFC`,
	),
	fault(
		'a file that is too large',
		(site) => site.set('held.json', `{ "a": "${'x'.repeat(1_000_000)}" }`),
		'held.json:1  file-too-large  1000011 bytes → split it: at most 1000000 bytes',
	),
	fault(
		'a link in the place of a file',
		(site) => site.link('training/again.mdx', 'staying.mdx'),
		'training/again.mdx:1  not-a-file  a link or a device → put the file itself there',
	),
	fault(
		'a stray file',
		(site) => site.set('training/notes.txt', 'later'),
		`training/notes.txt:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
	fault('a hidden file', (site) => site.set('.DS_Store', 'x'), `.DS_Store:1  stray-file  a file that no collection reads → ${STRAY}`),
	fault(
		'a topic in a folder of its own',
		(site) => site.set('training/old/staying.mdx', site.text(TOPIC)),
		`training/old/staying.mdx:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
	fault(
		'a name in capitals',
		(site) => site.set('training/Leaving.mdx', site.text(TOPIC)),
		'training/Leaving.mdx:1  malformed-name  the name `Leaving.mdx` → name the file in lower-case words joined by hyphens',
	),
	fault(
		'no record of the guide',
		(site) => site.set('guide.yaml', undefined),
		'guide.yaml:1  missing-file  no record of the guide → write the file',
	),
	fault(
		'no record of a section',
		(site) => site.set(SECTION, undefined),
		`${SECTION}:1  missing-file  no record of the section → write the file`,
	),
];
