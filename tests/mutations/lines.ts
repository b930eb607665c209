import { ANY, blockAt, type Damage, type Kind, saying, TOPICS } from './damage.ts';
import type { Random } from './random.ts';

/** Damages one line that says something. */
const toLine =
	(change: (lines: string[], place: number, random: Random) => void) =>
	(text: string, random: Random): Damage | undefined => {
		const lines = text.split('\n');
		const place = random.pick(saying(lines));
		change(lines, place, random);
		const damaged = lines.join('\n');
		return damaged === text ? undefined : { text: damaged, line: place + 1 };
	};

/** Damages one entry of a list, with all that it holds. */
const toEntry =
	(change: (lines: string[], from: number, to: number) => void) =>
	(text: string, random: Random): Damage | undefined => {
		const lines = text.split('\n');
		const entries = lines.flatMap((line, place) => (/^\s*- |^\s+\{$/.test(line) ? [place] : []));
		if (entries.length === 0) return undefined;
		const from = random.pick(entries);
		const to = blockAt(lines, from);
		change(lines, from, to);
		const damaged = lines.join('\n');
		const id = /^\s*- id: (\S+)/.exec(text.split('\n')[from] ?? '')?.[1];
		return damaged === text
			? undefined
			: {
					text: damaged,
					line: from + 1,
					lines: Array.from({ length: 2 * (to - from) }, (_, at) => from + 1 + at),
					...(id !== undefined && { names: [`\`${id}\``, `"${id}"`] }),
				};
	};

/** What can happen to a whole line or entry. */
export const LINES: readonly Kind[] = [
	{ name: 'a line taken away', of: ANY, damage: toLine((lines, place) => void lines.splice(place, 1)) },
	{ name: 'a line twice', of: ANY, damage: toLine((lines, place) => void lines.splice(place, 0, lines[place] ?? '')) },
	{
		name: 'two lines in each other’s place',
		of: ANY,
		damage: toLine((lines, place) => void lines.splice(place, 2, lines[place + 1] ?? '', lines[place] ?? '')),
	},
	{
		name: 'a line indented further',
		of: ANY,
		damage: toLine((lines, place, random) => (lines[place] = random.pick([' ', '\t', '     ']) + (lines[place] ?? ''))),
	},
	{
		name: 'a line indented less',
		of: /\.(?:yaml|mdx)$/,
		damage: toLine((lines, place) => (lines[place] = (lines[place] ?? '').replace(/^ /, ''))),
	},
	{ name: 'an entry taken away', of: ANY, damage: toEntry((lines, from, to) => void lines.splice(from, to - from)) },
	{ name: 'an entry twice', of: ANY, damage: toEntry((lines, from, to) => void lines.splice(to, 0, ...lines.slice(from, to))) },
	{
		name: 'a statement taken from the body',
		of: TOPICS,
		damage: (text, random) => {
			const places = [...text.matchAll(/<Statement id="([^"]+)">[\s\S]*?<\/Statement>\n/g)];
			const { 0: whole, 1: id = '', index } = random.pick(places);
			return {
				text: text.slice(0, index) + text.slice(index + whole.length),
				line: text.slice(0, index).split('\n').length,
				names: [`\`${id}\``],
			};
		},
	},
];
