import { ANY, atOne, type Damage, type Kind, lineAt, SOURCES, TOPICS, YAML } from './damage.ts';
import type { Random } from './random.ts';

const KEY = /(?<=@)[a-z0-9]+(?:-[a-z0-9]+)*/;
const SOURCES_ROW = /(?<=\n\s*(?:sources: \[|sources:\n\s*- ))[a-z0-9-]+/;
const FACT = /(?<=@[a-z0-9-]+#)[a-z0-9-]+/;

const otherKey = (key: string, random: Random, texts: ReadonlyMap<string, string>) =>
	random.pick([...texts.keys()].flatMap((path) => /^sources\/(.+)\.json$/.exec(path)?.[1] ?? []).filter((one) => one !== key));

const swapped =
	(pattern: RegExp): Kind['damage'] =>
	(text, random, _, texts) => {
		const damage: Damage | undefined = atOne(pattern, ([key]) => otherKey(key, random, texts))(text, random);
		return damage;
	};

/** What can happen to citations, and to links. */
export const CITING: readonly Kind[] = [
	{
		name: 'a citation of nothing',
		of: YAML,
		damage: atOne(KEY, ([key], random) => random.pick([`${key}x`, key.replace(/\d/, '9'), 'nobody-1066'])),
	},
	{ name: 'a row’s source that is none', of: /\.mdx$/, damage: atOne(SOURCES_ROW, ([key]) => `${key}x`) },
	{ name: 'a citation of another source', of: YAML, damage: swapped(KEY) },
	{ name: 'a row’s source that is another', of: /\.mdx$/, damage: swapped(SOURCES_ROW) },
	{
		name: 'a citation broken',
		of: YAML,
		damage: atOne(/\[@[^\]]+\]/, ([cluster], random) =>
			random.pick([
				cluster.slice(0, -1),
				cluster.slice(1),
				cluster.replace('@', ''),
				cluster.replace('@', '@ '),
				cluster.replace(/@./, (start) => start.toUpperCase()),
				cluster.replace(';', ',').replace(/^([^,]*)\]$/, '$1, @]'),
				cluster.replace('@', '@@'),
			]),
		),
	},
	{
		name: 'a place in a source that is none',
		of: YAML,
		damage: atOne(/(?<=\[@[a-z0-9-]+(?:#[a-z0-9+-]+)?)\]/, (_, random) =>
			random.pick([', p. ]', ', pp. three]', ' p. 3', ', p 3]', ', page]', ', p. 3-]']),
		),
	},
	{
		name: 'a fact that is none',
		of: YAML,
		damage: atOne(FACT, ([id], random) => random.pick([`${id}x`, 'nothing-of-the-kind', id.slice(0, -1)])),
	},
	{
		name: 'a citation without its facts',
		of: /\.(?:mdx|yaml)$/,
		damage: atOne(/(?<=\n {4}text: (?:[^\n]*|>-(?:\n {6}[^\n]*)*)@[a-z0-9-]+)#[a-z0-9+-]+/, () => ''),
	},
	{
		name: 'a fact id misspelt in its record',
		of: /^sources\//,
		damage: atOne(/(?<=\n\t\t\t"id": ")[a-z0-9-]+/, ([id], random) => random.pick([`${id}-x`, id.slice(1) || 'x', `${id} `])),
	},
	{
		name: 'a fact read at second hand without its page',
		of: /^sources\//,
		damage: atOne(/(?<="basis": "secondary"),\n\t\t\t"from": "[^"]+"/, () => ''),
	},
	{
		name: 'a fact id twice in its record',
		of: SOURCES,
		damage: (text, random) => {
			const ids = [...text.matchAll(/(?<=\n\t\t\t"id": ")[a-z0-9-]+/g)];
			if (ids.length < 2) return undefined;
			const place = 1 + random.below(ids.length - 1);
			const { 0: id = '', index = 0 } = ids[place] ?? {};
			const damaged = text.slice(0, index) + (ids[place - 1]?.[0] ?? '') + text.slice(index + id.length);
			return { text: damaged, line: lineAt(text, index) };
		},
	},
	{
		name: 'a fact of another work',
		of: SOURCES,
		damage: atOne(
			/(?<=\n\t\t\t"fact": ")\p{Lu}(?=[^\n]*\n\t\t\t"basis": "secondary")/u,
			([letter], random) =>
				`${random.pick(['A later paper', 'Another study', 'A companion article', 'A separate conference abstract'])} reports: ${letter.toLowerCase()}`,
		),
	},
	{
		name: 'a why that names no fact',
		of: TOPICS,
		damage: (text, random) => {
			const whys = [...text.matchAll(/<Statement id="[^"]+">\n([\s\S]*?)<\/Statement>/g)];
			const { 0: whole, index } = random.pick(whys);
			const damaged = whole.replace(/(?<=@[a-z0-9-]+)#[a-z0-9+-]+/g, '');
			const line = lineAt(text, index);
			// What the why then lacks is said at the line that lacks it.
			const lines = whole.split('\n').map((_, at) => line + at);
			return { text: text.slice(0, index) + damaged + text.slice(index + whole.length), line, lines };
		},
	},
	{
		name: 'a citation in a citation',
		of: YAML,
		damage: atOne(/\[@[^\]\n]+\]/, ([cluster], random) =>
			random.pick([`[see ${cluster}]`, `[${cluster}, p. 3]`, cluster.replace('@', '[@')]),
		),
	},
	{
		name: 'a place longer than a place can be',
		of: YAML,
		damage: atOne(/(?<=\[@[a-z0-9-]+#[a-z0-9+-]+)\]/, (_, random) =>
			random.pick([
				', p. 123456789]',
				`, pp. 1–${'9'.repeat(12)}]`,
				`, pp. ${Array.from({ length: 30 }, (__, page) => 3 * page + 1).join(', ')}]`,
			]),
		),
	},
	{
		name: 'a grade of a row that no fact bears',
		of: /^effectiveness\/.*\.mdx$/,
		damage: (text, random) => {
			const damage = atOne(/(?<=\n {4}direction: [a-z ]+\n)(?: {4}certainty: [a-z ]+\n)?/, ([line]) =>
				line === '    certainty: high\n' ? undefined : '    certainty: high\n',
			)(text, random);
			// A fault of a row is said at its first line.
			return damage && { ...damage, lines: Array.from({ length: 20 }, (_, at) => damage.line - at) };
		},
	},
	{
		name: 'a claim to be among the review’s own sources',
		of: ANY,
		damage: (text, random, file) => {
			const claim = random.pick([
				'It is one of the studies the review included.',
				'The review draws on it.',
				'It was included in Norton’s review.',
				'The rapid scoping review covers this.',
				'It is among the works behind the review.',
				'Norton et al. (2025) included it.',
			]);
			const prose = file.endsWith('.json')
				? /(?<="(?:fact|size|title|notRead|peopleAre|what|evidence|outcome|value)": ")(?=\p{Lu})/u
				: /(?<=\n {2,4}(?:summary|text|reason|title|why|what|forWhom|detail|meaning|view): )(?=\p{Lu}\p{L}+ \p{L})|(?<=\n\n)(?=\p{Lu}\p{L}+ \p{L})/u;
			return atOne(prose, () => `${claim} `)(text, random);
		},
	},
	{
		name: 'a grade that no source gave',
		of: /\.mdx$/,
		damage: (text, random) => {
			const damage = atOne(/(?<=\n {4}claim: [a-z]+)(?=\n)/, () => '\n    certainty: high')(text, random);
			// A grade is compared with what the statement’s text names, and said there.
			return damage && { ...damage, lines: [1, 2, 3, 4, 5, 6].flatMap((away) => [damage.line - away, damage.line + away]) };
		},
	},
	{
		name: 'an address on a refused host',
		of: /^sources\//,
		damage: atOne(/(?<="URL": ")[^"]+/, (_, random) =>
			random.pick([
				'https://www.scribd.com/document/1',
				'https://vdocuments.mx/paper.html',
				'http://192.0.2.7/paper.pdf',
				'https://www.researchgate.net/publication/1',
			]),
		),
	},
	{ name: 'a link to nothing', of: /\.mdx$/, damage: atOne(/(?<=\]\(\/[^)]*)[a-z](?=[a-z]*[/)])/, () => 'q') },
	{
		name: 'a link that is no link',
		of: /\.mdx$/,
		damage: atOne(/(?<=\]\()[^)]+/, (_, random) =>
			random.pick([
				'javascript:alert(1)',
				'JaVaScRiPt:alert(1)',
				'data:text/html,x',
				'vbscript:x',
				'file:///etc/passwd',
				'//example.org/',
				'https:example',
				'https://',
				'http://a:b@example.org/',
				'',
			]),
		),
	},
	{
		name: 'an address that is none',
		of: /^sources\//,
		damage: atOne(/(?<="(?:url|URL)": ")[^"]+/, ([url], random) =>
			random.pick([
				'javascript:alert(1)',
				'data:text/html,x',
				'ftp://example.org/x',
				url.replace('://', ':'),
				url.replace('https://', ''),
				` ${url}`,
				url.replace('/', ' /'),
				'https://',
			]),
		),
	},
];
