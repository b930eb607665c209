import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../src/site.ts';

/** The part of a source record that makes it another work. */
interface Record {
	id: string;
	set: string;
	csl: { id: string; DOI?: string };
}

/** Copies the content to a folder, with so many further sources: records that are there, each under a name of its own and without its DOI. */
export function writeSyntheticContent(folder: string, further: number): void {
	cpSync(CONTENT, folder, { recursive: true });
	const sources = join(folder, 'sources');
	mkdirSync(sources, { recursive: true });
	const records = readdirSync(sources)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(sources, name), 'utf8')) as Record)
		.filter(({ set }) => set === 'further');
	for (let copy = 0; copy < further; copy++) {
		const model = records[copy % records.length];
		if (!model) throw new RangeError(`${CONTENT} has no wider reading to copy`);
		const id = `${model.id}-${copy}`;
		const { DOI: _doi, ...csl } = model.csl;
		writeFileSync(join(sources, `${id}.json`), JSON.stringify({ ...model, id, csl: { ...csl, id } }));
	}
}
