import { ANY, atOne, blockAt, type Kind, YAML } from './damage.ts';

/** A field with its value on the same line, in YAML or JSON: what comes before the value, the value, and the comma of JSON. */
const FIELD = /\n(?<before>\s*(?:- )?"?[\w-]+"?: )(?<value>[^\n]*?)(?<comma>,?)(?=\n)/;
const NAME = /\n(?<before>\s*(?:- )?"?)(?<name>[A-Za-z][\w-]+)(?="?:[ \n])/;

const instead = (values: (json: boolean) => readonly string[]) =>
	atOne(FIELD, ({ 0: whole, groups }, random) => {
		const { before = '', value = '', comma = '' } = groups ?? {};
		if (/^(?:>-|\||\[|\{)?$/.test(value) && whole.includes('"')) return undefined;
		const json = before.includes('"');
		return `\n${before}${random.pick(values(json))}${json ? comma : ''}`;
	});

/** What can happen to a field’s name, and to its value as a type. */
export const FIELDS: readonly Kind[] = [
	{
		name: 'a field’s name misspelt',
		of: ANY,
		damage: atOne(NAME, ({ groups }, random) => {
			const { before = '', name = '' } = groups ?? {};
			const at = 1 + random.below(name.length - 1);
			return `\n${before}${name.slice(0, at)}${random.pick(['x', '', 'e'])}${name.slice(at + 1)}`;
		}),
	},
	{ name: 'a field of another name', of: ANY, damage: atOne(NAME, ({ groups }) => `\n${groups?.['before'] ?? ''}colour`) },
	{
		name: 'a field taken away',
		of: ANY,
		damage: (text, random) => {
			const lines = text.split('\n');
			const fields = lines.flatMap((line, place) => (/^\s*"?[\w-]+"?:/.test(line) ? [place] : []));
			if (fields.length === 0) return undefined;
			const place = random.pick(fields);
			lines.splice(place, blockAt(lines, place) - place);
			return { text: lines.join('\n'), line: place + 1 };
		},
	},
	{
		name: 'a value of another type',
		of: ANY,
		damage: instead((json) => ['[]', '{}', 'true', '12.5', 'null', ...(json ? ['["a"]'] : ['[a]', '~'])]),
	},
	{ name: 'a value left out', of: ANY, damage: instead((json) => (json ? ['""', '" "'] : ['', '""', '" "'])) },
	{ name: 'a quote or bracket broken', of: ANY, damage: atOne(/["[\]{}<>]/, () => '') },
	{ name: 'a comma or colon taken away', of: ANY, damage: atOne(/(?<=["\]}\w])[,:](?=[ \n]|$)/, () => '') },
	{
		name: 'a value cut by a comment',
		of: YAML,
		damage: atOne(/\n(?<before>\s*(?:- )?\w+: [\p{L}][^\n,"[\]{}#>|]{4,}) (?<after>[^\n#"[\]{}]+)(?=\n)/u, ({ groups }) => {
			const { before = '', after = '' } = groups ?? {};
			return `\n${before} #${after}`;
		}),
	},
];
