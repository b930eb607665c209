import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfWords } from '../../src/reading/value-faults.ts';
import { CONTENT } from '../../src/site.ts';
import { familyName, pickFrom, seeded, textLike } from './seeded.ts';
import { writeTopics } from './topics.ts';

/** The parts of a source record that make it another work. */
interface Written {
	id: string;
	set: string;
	csl: {
		id: string;
		title: string;
		issued?: { 'date-parts': [[number]] };
		DOI?: string;
		URL?: string;
		author?: ({ family: string; given?: string } | { literal: string })[];
	};
	facts: { fact: string }[];
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** Words that any sentence may have: no figures and no names. */
const wordsOf = (records: readonly Written[]) =>
	records.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.split(' '))).filter((word) => /^[a-z]{2,}$/.test(word));

/** The address of a work that does not exist: where its model has a DOI, a DOI of its own. */
function addressOf({ DOI, URL }: Written['csl'], id: string) {
	const own = URL !== undefined && /doi\.org/.test(URL) ? `https://doi.org/10.5555/${id}` : URL;
	return { ...(DOI !== undefined && { DOI: `10.5555/${id}` }), ...(own !== undefined && { URL: own }) };
}

/** Records of works that do not exist: each of the kind, length and year of one that does, with authors, title and facts of its own. */
function writeSources(folder: string, count: number): void {
	const random = seeded(1);
	const records = readdirSync(folder)
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written);
	const models = records.filter(({ set }) => set === 'wider');
	const words = wordsOf(records);
	const sentence = (like: string): string => {
		const text = `${capital(textLike(like, words, random))}.`;
		// Chance repeats words that an author would not.
		return faultsOfWords(text).length ? sentence(like) : text;
	};
	for (let place = 0; place < count; place++) {
		const model = pickFrom(models, random);
		const first = familyName(random);
		const id = `${first}-${model.csl.issued?.['date-parts'][0][0] ?? 'nd'}-${place}`;
		const { csl } = model;
		const author = csl.author?.map((name, at) => {
			const own = capital(at === 0 ? first : familyName(random));
			return 'family' in name ? { family: own, given: name.given } : { literal: `${own} ${name.literal}` };
		});
		const work = { ...csl, id, title: sentence(csl.title).slice(0, -1), ...(author && { author }), ...addressOf(csl, id) };
		const facts = model.facts.map((fact) => ({ ...fact, fact: sentence(fact.fact) }));
		writeFileSync(join(folder, `${id}.json`), `${JSON.stringify({ ...model, id, csl: work, facts })}\n`);
	}
}

/** How large the content is to be, at least what is there; what is left out stays as it is. */
export interface Size {
	/** Records of sources beside the review’s. */
	sources?: number;
	topics?: number;
}

/** Writes content of a size to a folder: what is there, grown with what does not exist. The same size gives the same bytes. */
export function writeSyntheticContent(folder: string, { sources, topics }: Size): void {
	cpSync(CONTENT, folder, { recursive: true });
	const records = join(folder, 'sources');
	mkdirSync(records, { recursive: true });
	// An edition’s words are those of the real topics.
	if (sources !== undefined || topics !== undefined) {
		for (const name of ['editions', 'changes.yaml']) rmSync(join(folder, name), { recursive: true, force: true });
		mkdirSync(join(folder, 'editions'));
		writeFileSync(join(folder, 'editions/digests.json'), '{}\n');
	}
	if (topics !== undefined) writeTopics(folder, topics);
	if (sources === undefined) return;
	const { length: present } = readdirSync(records);
	writeSources(records, sources - (present - 1));
}
