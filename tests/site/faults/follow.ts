import { HIDDEN } from '../../../src/reading/characters.ts';
import type { Site } from '../base.ts';

/** A message as a writer reads it. */
export interface Message {
	file: string;
	line: number;
	rule: string;
	found: string;
	fix: string;
}

export function parseMessage(message: string): Message {
	const {
		file = '',
		line = '',
		rule = '',
		found = '',
		fix = '',
	} = /^(?<file>\S+):(?<line>\d+) {2}(?<rule>[a-z0-9-]+) {2}(?<found>.*?) → (?<fix>.*)$/.exec(message)?.groups ?? {};
	return { file, line: Number(line), rule, found, fix };
}

/** The line that a message names, changed; nothing is done where there is none. */
function onLine(site: Site, { file, line }: Message, change: (text: string) => string): void {
	const lines = site.text(file).split('\n');
	lines[line - 1] = change(lines[line - 1] ?? '');
	site.set(file, lines.join('\n'));
}

function dropLines(site: Site, { file, line }: Message, more: RegExp = /^$(?!)/): void {
	const lines = site.text(file).split('\n');
	let count = 1;
	while (more.test(lines[line - 1 + count] ?? '')) count += 1;
	lines.splice(line - 1, count);
	// In JSON the last field has no comma behind it.
	const text = lines.join('\n');
	site.set(file, file.endsWith('.json') ? text.replace(/,(\s*[}\]])/g, '$1') : text);
}

/** Everything that a message quotes, as it may stand in the file: a field by its last name, a key without its sign. */
const quotedIn = (found: string) =>
	[...found.matchAll(/`([^`]+)`|“([^”]+)”|@([\w#+-]+)/g)]
		.flatMap(([, code, words, key]) => [
			{ text: words, rank: 0 },
			{ text: key, rank: 1 },
			{ text: code, rank: 3 },
			{ text: code?.includes(': ') ? code.replace(/^\w+: /, '') : undefined, rank: 2 },
			{ text: code?.replace(/^.*[.\]]/, ''), rank: 4 },
		])
		.sort((a, b) => a.rank - b.rank)
		.flatMap(({ text }) => (text ? [text] : []));

/** Puts other words where a message found these, on its line or, where the line is the head of what is meant, on the next that holds them. */
function replaceFound(site: Site, message: Message, by: string): void {
	const lines = site.text(message.file).split('\n');
	for (const found of quotedIn(message.found)) {
		const at = lines.findIndex((text, place) => place >= message.line - 1 && place < message.line + 3 && text.includes(found));
		if (at < 0) continue;
		lines[at] = (lines[at] ?? '').replace(found, by.replace(/^@/, ''));
		site.set(message.file, lines.join('\n'));
		return;
	}
	throw new Error(`nothing on line ${message.line} is what the message quotes: ${message.found}`);
}

/** Adds a field of a statement below its line. */
const addField = (site: Site, message: Message, field: string) => onLine(site, message, (text) => `${text}\n    ${field}`);
const takeOut = (words: RegExp | string) => (site: Site, message: Message) => onLine(site, message, (text) => text.replace(words, ''));
const renameFile = (site: Site, from: string, to: string) =>
	site.content[from] === undefined ? undefined : site.set(to, site.content[from]).set(from, undefined);
const value = (json: string) => (site: Site, message: Message) =>
	onLine(site, message, (text) => text.replace(/: .*?(,?)$/, `: ${json}$1`));

type Way = (site: Site, message: Message, match: RegExpExecArray) => unknown;

/** How each suggestion is followed to the letter: the first that fits what the message says is to be done. */
const WAYS: readonly (readonly [fix: RegExp, way: Way])[] = [
	[/^write ’$/, (site, message) => onLine(site, message, (text) => text.replace(/(?<=\p{L})'/gu, '’'))],
	[/^write “ and ”$/, (site, message) => onLine(site, message, (text) => text.replace(/"([^"]*)"/, '“$1”'))],
	[/^write – with a space/, (site, message) => onLine(site, message, (text) => text.replace('--', '–'))],
	[/^take the hyphen and the space out$/, (site, message) => onLine(site, message, (text) => text.replace('set- tings', 'settings'))],
	[/^type the letters one by one$/, (site, message) => onLine(site, message, (text) => text.replace('ﬁ', 'fi'))],
	[/^type the word again$/, (site, message) => onLine(site, message, (text) => text.replace('\u043e', 'o'))],
	[
		/^write it with the digits 0 to 9$/,
		(site, message) => onLine(site, message, (text) => text.replace('１２０', '120 [@shaw-2019#asked]')),
	],
	[/^write `##`$/, (site, message) => onLine(site, message, (text) => text.replace('###', '##'))],
	[/^delete the line$/, (site, message) => dropLines(site, message)],
	[/^move its first word to the line above/, (site, message) => onLine(site, message, (text) => `\n${text}`)],
	[
		/^write `association`|^write `(?:reviewed|given)`$/,
		(site, message) => replaceFound(site, message, /`([^`]+)`/.exec(message.fix)?.[1] ?? ''),
	],
	[/^write `false`/, value('false')],
	[/^write `(@[^`]+)`$/, (site, message, [, to = '']) => replaceFound(site, message, to)],
	[/^write `([^`<]+)`(?: again|, or rename the file)?$/, (site, message, [, to = '']) => replaceFound(site, message, to)],
	[/^write `\[own\]`, `\[#one\]`/, (site, message) => replaceFound(site, message, '[own]')],
	[/^write `&lt;` for the sign itself/, (site, message) => onLine(site, message, (text) => text.replace('<', '&lt;'))],
	[/^write the words themselves$/, (site, message) => onLine(site, message, (text) => text.replace(/<\/?script>|\*\*|\\\\|[{}]/g, ''))],
	[/^write a date as (\S+)$/, (site, message) => onLine(site, message, (text) => text.replace(/: .*/, ': 2026-01-02'))],
	[/^write a number$/, (site, message) => onLine(site, message, (text) => text.replace(/: .*/, ': 1'))],
	[
		/^write a year, or a year and a month/,
		(site, message) => site.set(message.file, site.text(message.file).replace(/2022,\s*2,\s*30/, '2022, 2, 3')),
	],
	[/^write the bare DOI/, (site, message) => onLine(site, message, (text) => text.replace('https://doi.org/', ''))],
	[/^take the sign from its end/, (site, message) => onLine(site, message, (text) => text.replace('."', '"'))],
	[
		/^write lower-case words joined by hyphens/,
		(site, message) => site.set(message.file, site.text(message.file).replaceAll('Training_cost', 'training-cost-unknown')),
	],
	[/^write one of its addresses: (\S+)$/, (site, message, [, to = '']) => value(`"${to}"`)(site, message)],
	[
		/^write the same DOI in both$/,
		(site, message) => onLine(site, message, (text) => text.replace(/doi\.org\/[^"]+/, 'doi.org/10.5555/green-2022')),
	],
	[/^write an amount of 0 or more$/, value('1')],
	[/^write the year that the page shows, or `null`$/, (site, message) => onLine(site, message, (text) => text.replace('2031', 'null'))],
	[
		/holds it: name the fact that does, or write `null`$/,
		(site, message) =>
			onLine(site, message, (text) =>
				text.replace(/"hoursPerWeek": ?38/, '"hoursPerWeek": null').replace(/"payMax": ?12(?!\d)/, '"payMax": null'),
			),
	],
	[
		/^(?:delete it or type the text again)$/,
		(site, message) => onLine(site, message, (text) => text.replace(new RegExp(HIDDEN, 'gu'), '').replace(/&#8203;|\\u202e|\\ud83d/g, '')),
	],
	[
		/^save the text in Unicode’s form NFC$/,
		(site, message) => onLine(site, message, (text) => text.replace('e\\u0301', 'é').normalize('NFC')),
	],
	[/^save the file as UTF-8 without one$/, (site, { file }) => site.set(file, site.text(file).slice(1))],
	[/^end lines with a line feed alone$/, (site, { file }) => site.set(file, site.text(file).replaceAll('\r', ''))],
	[/^see that the end of the file is there, and end its last line$/, (site, { file }) => site.set(file, `${site.text(file)}\n`)],
	[/^name the file in lower-case words/, (site, { file }) => renameFile(site, file, file.toLowerCase())],
	[/^take the `\*` away/, takeOut(/\*/g)],
	[/^keep one of the two, in lower case$/, (site, { file }) => site.set(file, undefined)],
	[
		/^(?:move it away: |put the file itself there)/,
		(site, { file }) => {
			site.set(file, undefined);
			site.links.delete(file);
		},
	],
	[/^take the file away, or the key from held\.json/, (site, { file }) => site.set(file, undefined)],
	[/^put quotes around (?:it|a value)/, (site, message) => onLine(site, message, (text) => text.replace(/: (.*)$/, ': "$1"'))],
	[/^write valid YAML: /, (site, message) => onLine(site, message, (text) => text.replace(/^(\s*(?:- )?\w+): (.*)$/, '$1: "$2"'))],
	[
		/^(?:keep one of them|keep one of the two|delete the field|take it out: only|take the note out|take it out: the DOI is enough)/,
		(site, message) =>
			dropLines(site, message, message.fix === 'take the note out' || message.rule === 'duplicate-alias' ? /^ {4}/ : undefined),
	],
	[/^take `from` out/, (site, message) => dropLines(site, message)],
	[/^delete it: `Statement` is there/, (site, message) => dropLines(site, message)],
	[/^take it out of the variants$/, (site, message) => site.set(message.file, site.text(message.file).replace(/\n +variants: .*/, ''))],
	[/^take it out$/, (site, message) => dropLines(site, message)],
	[
		/^take it out: nothing is cited here$/,
		(site, message) => onLine(site, message, (text) => text.replace(/ ?\b(?:97|100)\b(?: of)?/, '')),
	],
	[/^delete one of the two$/, (site, message) => onLine(site, message, (text) => text.replace(/(who need it) \1/, '$1'))],
	[
		/^take one of the two out$/,
		(site, message) => site.set(message.file, site.text(message.file).replace(', costs]', ']').replace('mean: [costs]', 'mean: [stay]')),
	],
	[/^take it out: the review’s list/, takeOut(/\s*(?:, )?(?:included in the review|studies the review included)/)],
	[
		/: name the fact that does, or take it out$|, or take the figure out$/,
		(site, message) => {
			const figure = /“(\d+|two)”/.exec(message.found)?.[1] ?? '';
			const lines = site.text(message.file).split('\n');
			const at = lines.findIndex((text, place) => place >= message.line - 1 && new RegExp(`\\b${figure}\\b`).test(text));
			lines[at] = (lines[at] ?? '').replace(new RegExp(`\\b${figure}\\b ?`), '');
			site.set(message.file, lines.join('\n'));
		},
	],
	[
		/^cite the fact that holds it in this sentence, as `\[@key#fact\]`$/,
		(site, message) => onLine(site, message, (text) => text.replace('It asked 120.', 'It asked 120 [@shaw-2019#asked].')),
	],
	[
		/^add one of: (\w+)/,
		(site, message, [, first = '']) =>
			addField(
				site,
				message,
				`${message.rule === 'advice-without-basis' ? 'basis' : 'claim'}: ${message.rule === 'advice-without-basis' ? first : 'description'}`,
			),
	],
	[/^say where it holds/, (site, message) => addField(site, message, 'place: Ireland')],
	[/^add it, with one of: (\w+)/, (site, message) => addField(site, message, 'kind: gap')],
	[/^add it, with words$/, (site, message) => onLine(site, message, (text) => `forWhom: Managers.\n${text}`)],
	[/^add it: write a date/, (site, message) => onLine(site, message, (text) => `${text}\nreviewed: 2026-01-02`)],
	[/^add it: write the country as ISO 3166/, (site, message) => onLine(site, message, (text) => `${text}\n    country: Ireland`)],
	[/^add it: name its sources, or write `own: true`/, (site, message) => onLine(site, message, (text) => `${text}\n    own: true`)],
	[
		/^add `from`, one of the addresses/,
		(site, message) =>
			site.set(
				message.file,
				site.text(message.file).replace('"basis": "secondary"', '"basis": "secondary",\n\t\t\t"from": "https://example.org/record"'),
			),
	],
	[/^add `container-title` to `csl`/, (site, message) => onLine(site, message, (text) => `${text}\n\t\t"container-title": "Journal",`)],
	[
		/^add one of the two, or `"copyRead": true`/,
		(site, { file }) => site.set(file, site.text(file).replace('"unsure"', '"copyRead": true,\n\t"unsure"')),
	],
	[
		/^add `service-managers` to its `audiences`/,
		(site) => site.edit('answers/third.yaml', '[policymakers]', '[policymakers, service-managers]'),
	],
	[
		/^add `options`$/,
		(site, message) =>
			site.set(message.file, site.text(message.file).replace('input: choice', 'input: choice\n        options: [Yes it is, No it is not]')),
	],
	[/or write `ours: true`$/, (site, message) => onLine(site, message, (text) => `${text}\n        ours: true`)],
	[
		/^name (?:the fact: `@([^`]+)`|a fact that it rests on: `\[@([^`]+)\]`)/,
		(site, message, [, whole, why]) => {
			const to = whole ?? why ?? '';
			const key = to.replace(/#.*/, '');
			const held = new RegExp(`@?${key}(?!#)(?![\\w-])`);
			const sign = message.line === 21 ? '' : '@';
			const lines = site.text(message.file).split('\n');
			const at = lines.findIndex((text, place) => place >= message.line - 1 && held.test(text));
			if (at < 0 || at > message.line + 6) lines[message.line - 1] = (lines[message.line - 1] ?? '').replace('.', ` [@${to}].`);
			else lines[at] = (lines[at] ?? '').replace(held, `${sign}${to}`);
			site.set(message.file, lines.join('\n'));
		},
	],
	[
		/^cite the source that it rests on: `\[@key\]`$/,
		(site, message) => onLine(site, message, (text) => text.replace(/\.$/, ' [@shaw-2019#asked].')),
	],
	[
		/^end it with `\[#statement-id\]`, or with `\[own\]`$/,
		(site, message) => site.set(message.file, site.text(message.file).replace('have done it.', 'have done it [own].')),
	],
	[
		/^add `<Statement id="([^"]+)">` with its why/,
		(site, { file }, [, id = '']) =>
			site.set(file, `${site.text(file)}\n<Statement id="${id}">\n\nA survey asked [@shaw-2019#asked].\n\n</Statement>\n`),
	],
	[
		/^keep one of the places$/,
		(site, { file, line }) => {
			const lines = site.text(file).split('\n');
			const end = lines.findIndex((text, place) => place >= line && text === '</Statement>');
			lines.splice(line - 1, end - line + 2);
			site.set(file, lines.join('\n'));
		},
	],
	[/^give it a place of its own$/, (site, message) => onLine(site, message, (text) => text.replace(/\d+/, '7'))],
	[
		/^give it an id of its own$/,
		(site, message) => {
			const [id = ''] = quotedIn(message.found);
			if (message.rule !== 'duplicate-id') onLine(site, message, (text) => text.replace(id, `${id}-too`));
			else site.set(message.file, site.text(message.file).replaceAll(id, `${id}-too`));
		},
	],
	[
		/^name the subject(?:: numbers follow| more closely)/,
		(site, message) => {
			const [id = ''] = quotedIn(message.found);
			onLine(site, message, (text) => text.replace('# References', '# Cost of training'));
			for (const path of [message.file, 'sections/training.yaml', 'audiences/service-managers.yaml'])
				site.set(
					path,
					site.text(path).replaceAll(new RegExp(`(?<=id: |id="|- |statements: \\[)${id}(?=["\\]]|$)`, 'gm'), 'cost-of-training'),
				);
		},
	],
	[
		/^name a statement (?:that exists|of training)$/,
		(site, message) =>
			onLine(site, message, (text) =>
				text.replace(/- .*/, `- ${message.file.includes('training') ? 'training' : 'supervision'}-named-first`),
			),
	],
	[
		/^correct the date, or move `edition` and `published`/,
		(site, message) =>
			message.rule === 'source-date'
				? site.set(
						'guide.yaml',
						site.text('guide.yaml').replace('2026-01-15', '2027-12-15').replace('edition: 2026-01', 'edition: 2027-12'),
					)
				: onLine(site, message, (text) => text.replace(/\d{4}-\d\d-\d\d/, '2026-01-02')),
	],
	[
		/^cite in the statement’s text or its why|^cite in the text below it$/,
		(site, message) => onLine(site, message, (text) => text.replace(/ ?\[?@[\w#-]+\]?/, '')),
	],
	[
		/^write `\[@key#fact\]`, /,
		(site, message) => {
			const cluster = /`([^`]+)`/.exec(message.found)?.[1] ?? '';
			onLine(site, message, (text) => text.replace(cluster, `[@shaw-2019#asked]${cluster.endsWith(']') ? '' : '.'}`));
		},
	],
	[
		/^close the emphasis or the link, or take the signs out$|^leave a space behind the `#`|^say it in the text: |^write the words as a paragraph$|^say it in words$/,
		(site, message) =>
			onLine(site, message, (text) => text.replace(/\[\^1\]|[*]|\[here\]|(?<=\w)\](?=\W)|\[+(?=looked)|^##|^:::|:smile: /g, '')),
	],
	[/^write the address of a link right behind /, (site, message) => onLine(site, message, (text) => text.replace('] (', ']('))],
	[/^write a link as `(.+)`$/, (site, message, [, link = '']) => onLine(site, message, (text) => text.replace(/\[\[.+?\]\]/, link))],
	[/^begin a line of a list with /, (site, message) => onLine(site, message, (text) => text.replace(/^•/, '-'))],
	[/^link by `https:`/, (site, message) => onLine(site, message, (text) => text.replace(/\]\([^\s]*?\)+/, '](https://example.org/)'))],
	[
		/^read its pages again, fix sources\/([\w-]+)\.json and set `"audited": true`$/,
		(site, _, [, key = '']) =>
			site.set(`sources/${key}.json`, site.text(`sources/${key}.json`).replace('"audited": false', '"audited": true')),
	],
	[
		/^put it back, or write the next edition in `edition`$|^write the year and month of the next edition in `edition`|^undo that, or write the next edition/,
		(site) =>
			site.set(
				'guide.yaml',
				site
					.text('guide.yaml')
					.replace('edition: 2026-01', 'edition: 2026-02')
					.replace(/published: .*/, 'published: 2026-02-01'),
			),
	],
	[/where none was ever frozen, write `\{\}`$/, (site, { file }) => site.set(file, '{}\n')],
	[/^name it by year and month: `([^`]+)`$/, (site, { file }) => site.set(file, undefined)],
	[
		/^write its whole name as `\{ "literal": "…" \}`$/,
		(site, { file }) =>
			site.set(file, site.text(file).replace(/"family": "Executive",\s*"given": "[^"]*"/, '"literal": "Health Service Executive"')),
	],
	[
		/^use headings of level 2 and 3/,
		(site, message) => {
			const text = site.text(message.file);
			const lines = text.split('\n');
			if (message.found.startsWith('a block of code')) lines.splice(message.line - 1, 3, 'A run.');
			else
				lines[message.line - 1] = (lines[message.line - 1] ?? '')
					.replace(/^# /, '## ')
					.replace('[ ] ', '')
					.replace(/^##+ *$/, '## Words')
					.replace(/\[\]\([^)]*\)/, '');
			site.set(message.file, lines.join('\n'));
		},
	],
];

/** Follows a message to the letter; false where it asks for what nobody but the writer knows. */
export function follow(site: Site, message: Message): boolean {
	for (const [fix, way] of WAYS) {
		const match = fix.exec(message.fix);
		if (!match) continue;
		way(site, message, match);
		return true;
	}
	return false;
}
