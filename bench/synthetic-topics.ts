import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SECTIONS } from '../src/schema/section.ts';

/** A topic’s file, taken apart. */
interface Written {
	section: string;
	name: string;
	/** Its front matter. */
	record: { title: string; order: number; statements: { id: string }[]; terms?: unknown; related?: string[] };
	body: string;
}

const PARTS = /^---\n(?<matter>.*?)\n---\n(?<body>.*)$/s;

export function readTopics(folder: string): Written[] {
	return SECTIONS.flatMap((section) =>
		readdirSync(join(folder, section))
			.sort()
			.map((file) => {
				const { matter = '', body = '' } = PARTS.exec(readFileSync(join(folder, section, file), 'utf8'))?.groups ?? {};
				return { section, name: file.replace(/\.mdx$/, ''), record: parse(matter) as Written['record'], body };
			}),
	);
}

const write = (folder: string, { section, name, record, body }: Written) =>
	writeFileSync(join(folder, section, `${name}.mdx`), `---\n${stringify(record)}---\n${body}`);

/** The title of a copy, told from the others’ by letters: a figure in a title needs a source. */
const titleOf = (title: string, copy: number) =>
	`${title} (${'abcdefghijklmnopqrstuvwxyz'.charAt(copy % 26).repeat(1 + Math.floor(copy / 26))})`;

/** A topic once more, under a name of its own; a term is defined once, so it has none. */
function copyOf({ section, name, record: { terms: _terms, ...record }, body }: Written, copy: number): Written {
	const own = (id: string) => `${id}-copy-${copy}`;
	return {
		section,
		name: own(name),
		record: {
			...record,
			title: titleOf(record.title, copy),
			order: record.order + copy * 100,
			statements: record.statements.map((statement) => ({ ...statement, id: own(statement.id) })),
		},
		body: body.replaceAll(/<Statement id="([^"]+)">/g, (_, id: string) => `<Statement id="${own(id)}">`),
	};
}

/** Puts a topic’s statements, rows and body at the end of another’s. */
function joined(into: Written, from: Written): Written {
	const lists = Object.entries(from.record).filter(([, value]) => Array.isArray(value));
	const record: Record<string, unknown> = { ...into.record };
	for (const [name, list] of lists) record[name] = [...((record[name] as unknown[] | undefined) ?? []), ...(list as unknown[])];
	return { ...into, record: record as unknown as Written['record'], body: `${into.body}\n${from.body}` };
}

/** Fewer topics: the last of the longest section joins the one before it, until so many are left. What led to it leads there. */
function joinTopics(folder: string, topics: readonly Written[], count: number): void {
	let left = [...topics];
	const moved = new Map<string, string>();
	const place = ({ section, name }: Written) => `${section}/${name}`;
	while (left.length > count) {
		const bySection = [...Map.groupBy(left, ({ section }) => section).values()].sort((a, b) => b.length - a.length);
		const [into, from] = bySection[0]?.slice(-2) ?? [];
		if (!into || !from) throw new RangeError(`${count} topics cannot hold all statements`);
		moved.set(place(from), place(into));
		rmSync(join(folder, from.section, `${from.name}.mdx`));
		left = left.filter((one) => one !== from).map((one) => (one === into ? joined(into, from) : one));
	}
	const nowAt = (name: string): string => (moved.has(name) ? nowAt(moved.get(name) ?? '') : name);
	for (const topic of left) {
		const related = [...new Set((topic.record.related ?? []).map(nowAt))].filter((name) => name !== place(topic));
		const body = topic.body.replaceAll(/(?<=\]\(\/)[a-z-]+\/[a-z0-9-]+/g, nowAt);
		write(folder, { ...topic, record: { ...topic.record, related }, body });
	}
}

/** Makes so many topics: copies of those that are there, or fewer, where some take others of their section in. */
export function writeTopics(folder: string, count: number): void {
	const topics = readTopics(folder);
	if (count < topics.length) joinTopics(folder, topics, count);
	for (let place = topics.length; place < count; place++) {
		const model = topics[place % topics.length];
		if (model) write(folder, copyOf(model, Math.floor(place / topics.length)));
	}
}
