import { ANY, type Kind, SOURCES } from './damage.ts';

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '');
const capital = (file: string) => file.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase());

/** What can happen to a file’s name and place. */
export const FILES: readonly Kind[] = [
	{ name: 'a file gone', of: ANY, damage: (_, __, file) => ({ line: 1, names: [nameOf(file)] }) },
	{ name: 'a file renamed by case', of: ANY, damage: (text, _, file) => ({ text, as: capital(file), line: 1, names: [nameOf(file)] }) },
	{
		name: 'a second file whose name differs by case alone',
		of: ANY,
		damage: (text, _, file) => ({ text, as: capital(file), beside: true, line: 1 }),
	},
	{
		name: 'a folder renamed by case',
		of: /\//,
		damage: (text, _, file) => ({ text, as: file.replace(/^[a-z]/, (letter) => letter.toUpperCase()), line: 1 }),
	},
	{
		name: 'a file renamed',
		of: ANY,
		damage: (text, _, file) => ({ text, as: file.replace(/(?=\.\w+$)/, '-old'), line: 1, lines: [2], names: [nameOf(file)] }),
	},
	{
		name: 'a copy under another name',
		of: ANY,
		damage: (text, _, file) => ({
			text,
			as: file.replace(/(?=\.\w+$)/, '-2'),
			beside: true,
			line: 1,
			names: [`${nameOf(file)}-2`],
			lines: text.split('\n').map((__, at) => at + 1),
		}),
	},
	{
		name: 'another ending',
		of: ANY,
		damage: (text, random, file) => ({ text, as: file.replace(/\w+$/, random.pick(['md', 'txt', 'JSON', 'yml', 'mdx.bak'])), line: 1 }),
	},
	{
		name: 'another folder',
		of: SOURCES,
		damage: (text, random, file) => ({
			text,
			as: `${random.pick(['training', 'sections', 'old', 'sources/old'])}/${nameOf(file)}.json`,
			line: 1,
		}),
	},
];
