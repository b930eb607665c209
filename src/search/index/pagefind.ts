import { createIndex } from 'pagefind';
import { minify } from 'vite';

/**
 * The language in which the words are indexed: none. The guide takes the stems itself, so that what it indexes, asks for and marks is the
 * same, and the engine without a language is the smallest.
 */
const LANGUAGE = 'und';

/** What Pagefind indexes of a record: its words in their order, and what weighs more among them. */
export interface IndexedText {
	content: string;
	meta: Record<string, string>;
}

/** Engine, entry, list of records, parts of the index. Pagefind’s own results, interfaces and worker are not used and left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\..+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * How many places of words a part of the index holds: a query loads a part for each of its words, and Pagefind’s own 20,000 are 23 kB each. Pagefind
 * reads it from its environment and calls it unstable.
 */
const PART = '650';

/** How many texts are handed to Pagefind at once: all of them would be held twice. */
const AT_ONCE = 200;

/** A file of Pagefind; its script, which it ships with long names, is made as small as the guide’s own. */
async function packed(path: string, content: Uint8Array): Promise<Uint8Array> {
	if (!path.endsWith('.js')) return content;
	const { code, errors } = await minify(path, Buffer.from(content).toString(), { module: true });
	if (errors.length) throw new Error(`Pagefind’s ${path} could not be made smaller: ${errors.map(({ message }) => message).join('; ')}`);
	return Buffer.from(code);
}

/** Indexes texts: the files of the index by path, and the names of the texts in it, in no order. Throws where Pagefind reports an error. */
export async function indexTexts(texts: readonly IndexedText[]) {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PART;
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	// Many at once: Pagefind takes them in this order, and would wait for a busy program between each and the next.
	for (let from = 0; from < texts.length; from += AT_ONCE) {
		const some = texts.slice(from, from + AT_ONCE);
		const added = await Promise.all(
			some.map(({ content, meta }, place) => index.addCustomRecord({ url: String(from + place), content, meta, language: LANGUAGE })),
		);
		for (const [place, { errors: refused }] of added.entries())
			if (refused.length) throw new Error(`Pagefind refused record ${from + place}: ${refused.join('; ')}`);
	}
	const made = await index.getFiles();
	if (made.errors.length) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
	const ids = made.files.flatMap(({ path }) => FRAGMENT.exec(path)?.slice(1) ?? []);
	await index.deleteIndex();
	const files = await Promise.all(
		made.files.filter(({ path }) => NEEDED.test(path)).map(async ({ path, content }) => [path, await packed(path, content)] as const),
	);
	return { files: files.sort(([a], [b]) => (a < b ? -1 : 1)), ids };
}
