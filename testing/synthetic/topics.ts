import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SECTIONS } from '../../src/schema/section.ts';

/** A topic’s file, taken apart. */
interface Written {
	section: string;
	name: string;
	/** Its front matter. */
	record: { title: string; order: number; statements: { id: string }[]; terms?: unknown };
	body: string;
}

const PARTS = /^---\n(?<matter>.*?)\n---\n(?<body>.*)$/s;

function readTopics(folder: string): Written[] {
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

/** Makes so many topics by copying those that are there. */
export function writeTopics(folder: string, count: number): void {
	const topics = readTopics(folder);
	for (let place = topics.length; place < count; place++) {
		const model = topics[place % topics.length];
		if (model) write(folder, copyOf(model, Math.floor(place / topics.length)));
	}
}
