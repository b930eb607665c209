/** A record of a file of lines with tags: every value of each tag, in order. */
export type Tagged = Record<string, string[]>;

/** `TY  - JOUR` of RIS and `PMID- 123` of PubMed; a value may be empty. */
const LINE = /^(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}-(?: (?<value>.*))?$/;

/** Reads records of lines with tags, each of which begins with one of these tags. A line without a tag goes on with the value before it. */
export function readTagged(text: string, first: string): Tagged[] {
	const records: Tagged[] = [];
	let last: string[] | undefined;
	for (const line of text.split(/\r\n|\n|\r/)) {
		const { tag, value = '' } = LINE.exec(line.trimEnd())?.groups ?? {};
		if (tag === undefined) {
			if (last?.length && line.trim()) last.push(`${last.pop() ?? ''} ${line.trim()}`.trim());
			continue;
		}
		if (tag === first) records.push({});
		const record = records.at(-1);
		if (tag === 'ER' || !record) {
			last = undefined;
			continue;
		}
		last = record[tag] ??= [];
		last.push(value.trim());
	}
	return records.map((record) =>
		Object.fromEntries(
			Object.entries(record)
				.map(([tag, values]) => [tag, values.filter(Boolean)] as const)
				.filter(([, values]) => values.length),
		),
	);
}
