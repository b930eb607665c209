import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a source record that another record can take over. */
interface Written {
	id: string;
	set: string;
	newer: boolean;
	csl: { title: string; issued?: { 'date-parts': [[number]] } };
	size: string | null;
	facts: { section: string; fact: string; basis: string }[];
	limitations: string[];
}

/** The entries of a list, each once. */
const once = (list: readonly string[], between: string) => [...new Set(list)].join(between);

/** A figure that a statement may rest on. */
const FIGURE = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|dozen|hundred|thousand)\b/i;

/**
 * Leaves the core sources alone: each text cites one of them in the place of a wider source, and that one’s record takes the facts that hold a figure,
 * so that every figure stands in a record still. The pages of topics keep their words; those of the core sources grow.
 */
export function keepCoreAlone(folder: string): void {
	const sources = join(folder, 'sources');
	const records = readdirSync(sources)
		.sort()
		.map((name) => JSON.parse(readFileSync(join(sources, name), 'utf8')) as Written);
	const core = records.filter(({ set }) => set === 'core');
	const stands = new Map<string, string>();
	for (const [place, wider] of records.filter(({ set }) => set === 'wider').entries()) {
		const heir = core[place % core.length];
		if (!heir) throw new RangeError('the content has no core source');
		stands.set(wider.id, heir.id);
		const { csl, size, limitations, facts } = wider;
		const own = [...facts.map(({ fact }) => fact), size ?? '', ...limitations, csl.title, String(csl.issued?.['date-parts'][0][0] ?? '')];
		const section = facts[0]?.section ?? 'definitions';
		const known = new Set(heir.facts.map(({ fact }) => fact));
		const figures = [...new Set(own)].filter((text) => FIGURE.test(text) && !known.has(text));
		heir.facts.push(...figures.map((fact) => ({ section, fact, basis: 'abstract' })));
		rmSync(join(sources, `${wider.id}.json`));
	}
	for (const record of core) writeFileSync(join(sources, `${record.id}.json`), `${JSON.stringify(record)}\n`);
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:mdx|yaml)$/.test(name))) {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(
			join(folder, file),
			text
				.replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (key) => stands.get(key) ?? key)
				.replaceAll(/(?<=\bsources:\s*\[)[^\]]*/g, (list) => once(list.trim().split(/,\s*/), ', '))
				.replaceAll(/(?<=\bsources:\n)(?: +- \S+\n)+/g, (list) => once(list.split('\n'), '\n')),
		);
	}
}
