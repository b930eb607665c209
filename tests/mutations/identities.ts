import { ANY, atOne, type Damage, type Kind, lineAt, SOURCES } from './damage.ts';
import type { Random } from './random.ts';

const ID = /(?<=\n\s*- id: )\S+/g;

/** Puts ids in the places of others: `change` gets all of a file and says which stands where. */
function withIds(change: (ids: string[], random: Random) => number) {
	return (text: string, random: Random): Damage | undefined => {
		const found = [...text.matchAll(ID)];
		if (found.length < 2) return undefined;
		const before = found.map(([id]) => id);
		const ids = [...before];
		const place = change(ids, random);
		let at = -1;
		const damaged = text.replace(ID, () => ids[(at += 1)] ?? '');
		const lost = before.filter((id, one) => ids[one] !== id);
		return {
			text: damaged,
			line: lineAt(text, found[place]?.index ?? 0),
			names: [...lost, ...ids.filter((id, one) => before[one] !== id)].map((id) => `\`${id}\``),
		};
	};
}

/** What can happen to the names by which things are known. */
export const IDENTITIES: readonly Kind[] = [
	{
		name: 'two ids in each other’s place',
		of: /\.(?:mdx|yaml)$/,
		damage: withIds((ids, random) => {
			const one = random.below(ids.length - 1);
			[ids[one], ids[one + 1]] = [ids[one + 1] ?? '', ids[one] ?? ''];
			return one;
		}),
	},
	{
		name: 'an id twice',
		of: /\.(?:mdx|yaml)$/,
		damage: withIds((ids, random) => {
			const one = 1 + random.below(ids.length - 1);
			ids[one] = ids[one - 1] ?? '';
			return one;
		}),
	},
	{
		name: 'an id misspelt',
		of: /\.(?:mdx|yaml)$/,
		damage: (text, random) => {
			const damage = atOne(ID, ([id]) => id.replace(/[aeiou]/, 'y'))(text, random);
			const id = /- id: (\S+)/.exec(String(damage?.text).split('\n')[(damage?.line ?? 1) - 1] ?? '')?.[1];
			return damage && { ...damage, names: [`\`${id ?? ''}\``] };
		},
	},
	{ name: 'a name of the page for an id', of: /\.mdx$/, damage: atOne(ID, () => 'references') },
	{
		name: 'a record’s id changed',
		of: SOURCES,
		damage: atOne(/(?<="id": ")[^"]+/, ([id], random) => random.pick([`${id}b`, id.replace(/\d/, '3'), id.toUpperCase()])),
	},
	{
		name: 'a name in the list of what is related, in brief or to read misspelt',
		of: /\.(?:mdx|yaml)$/,
		damage: atOne(/(?<=\n\s+- )[a-z]+[a-z0-9/]*-[a-z0-9-]+(?=\n)/, ([id]) => id.replace(/[aeiou]/, 'y')),
	},
	{
		name: 'a related topic that is the topic itself',
		of: /\.mdx$/,
		damage: (text, random, file) => atOne(/(?<=\nrelated:\n(?: {2}- \S+\n)*  - )\S+/, () => file.replace('.mdx', ''))(text, random),
	},
	{
		name: 'a digest changed',
		of: /^editions\/digests\.json$/,
		damage: (text, random) => ({
			...(atOne(/[0-9a-f](?=[0-9a-f]*"\n)/, ([digit]) => random.pick([digit === '0' ? '1' : '0', 'g', '']))(text, random) ?? { line: 1 }),
			names: ['a digest other than'],
		}),
	},
	{
		name: 'a frozen edition changed',
		of: /^editions\/2/,
		damage: (text, random) => ({ ...(atOne(/\p{Ll}/u, () => 'z')(text, random) ?? { line: 1 }), lines: [1] }),
	},
	{
		name: 'a name left in two places',
		of: ANY,
		damage: atOne(/(?<=\bid"?: "?)[a-z-]+/, ([id], random) => (random.below(2) ? `${id}-` : `-${id}`)),
	},
];
