import { type Fault, fault, SECTION, TOPIC, why } from './fault.ts';

const left = (name: string, words: string, found: string, fix: string): Fault =>
	fault(name, why(words), `${TOPIC}:36  unknown-markup  \`${found}\`, which is printed as it stands → ${fix}`);

/** What a writer did not mean: signs that print as typed, lines that become something else, and what was copied from elsewhere. */
export const ACCIDENTS: readonly Fault[] = [
	left(
		'a heading without its space',
		'##Nobody has looked.',
		'##Nobody has looked.',
		'leave a space behind the `#` of a heading, or take the signs out',
	),
	left(
		'a space within a link',
		'Nobody has looked, see [it] (/training/).',
		'] (/training/).',
		'write the address of a link right behind its words: `[words](/training/)`',
	),
	left('a link of a wiki', 'See [[who-supervises]].', '[[who-supervises]].', 'write a link as `[words](/training/)`'),
	left('a box of another Markdown', '::: note\nNobody has looked.', '::: note Nobody has ', 'write the words as a paragraph'),
	left('a name for a picture', 'Nobody has looked :smile: yet.', ':smile: yet.', 'say it in words'),
	left('a list with bullets of a word processor', '• one', '• one', 'begin a line of a list with `- `'),
	fault(
		'a sentence over a line of hyphens',
		why('Nobody has looked.\n---'),
		`${TOPIC}:37  unknown-markup  a line of \`---\` or \`===\` right below a sentence, which makes a heading of it → delete the line`,
	),
	fault(
		'a wrapped line that begins as a list',
		why('Nobody has looked at\n1. Or so they say.'),
		`${TOPIC}:37  unknown-markup  a line that begins as a list, right below a line of text → move its first word to the line above, or leave a line free above a list`,
	),
	fault(
		'a first heading of the third level',
		(site) =>
			site.edit(TOPIC, '<Statement id="training-cost-unknown">', '### What we could not find\n\n<Statement id="training-cost-unknown">'),
		`${TOPIC}:34  unknown-markup  a heading of level 3 before one of level 2 → write \`##\``,
	),
	fault(
		'straight quotes, an apostrophe and two hyphens',
		why('"Nobody" hasn\'t looked -- yet.'),
		`${TOPIC}:36  typewriter-sign  a straight apostrophe, in “"Nobody" hasn't looked -- yet.” → write ’`,
		`${TOPIC}:36  typewriter-sign  straight quotes, in “"Nobody" hasn't look” → write “ and ”`,
		`${TOPIC}:36  typewriter-sign  two hyphens for a dash, in “" hasn't looked -- yet.” → write – with a space at each side, or between two figures without`,
	),
	fault(
		'a straight apostrophe in a field',
		(site) => site.edit(SECTION, 'For those who need it.', "For those who don't."),
		`${SECTION}:4  typewriter-sign  a straight apostrophe, in “r those who don't.” → write ’`,
	),
	fault(
		'a line from a PDF',
		why('The ﬁrst set- tings.'),
		`${TOPIC}:36  copied-text  a hyphen and a space within a word, as where a line of a PDF ended, in “The ﬁrst set- tings.” → take the hyphen and the space out`,
		`${TOPIC}:36  copied-text  two letters as one sign, as PDFs have them, in “The ﬁrst set- tings.” → type the letters one by one`,
	),
	fault(
		'a Cyrillic letter in a word',
		why('N\u043ebody has looked.'),
		`${TOPIC}:36  copied-text  a letter of another script within a word, in “N\u043ebody has looked.” → type the word again`,
	),
	fault(
		'digits of another script',
		why('They asked １２０ people.'),
		`${TOPIC}:36  copied-text  a digit or a fraction of another script or in one sign, in “They asked １２０ people.” → write it with the digits 0 to 9`,
	),
];
