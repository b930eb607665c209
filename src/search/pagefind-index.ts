import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import type { IndexParts } from './index-parts.ts';
import { readParts } from './read-parts.ts';

/**
 * The language in which the words are indexed: none. The guide takes the stems itself, so that what it indexes, asks for and marks is the
 * same, and the engine without a language is the smallest.
 */
const LANGUAGE = 'und';

const SCRIPT = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';
const LIST = `pagefind.${LANGUAGE}.pf_meta`;

/** A file of Pagefind’s, below its folder. */
export interface IndexFile {
	path: string;
	bytes: Uint8Array;
}

/** Pagefind’s index of some texts. */
export interface PagefindIndex {
	/** Engine, entry, list of records, parts of the index. Its own results, interfaces and worker are not used and left out. */
	files: IndexFile[];
	/** The name of each text in the index, in the order given: what follows `und_` in a result’s id. */
	ids: string[];
	parts: IndexParts;
}

const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[a-z]+_[0-9a-f]+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/[a-z]+_([0-9a-f]+)\.pf_fragment$/;
/** What every file of Pagefind’s starts with once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

const unpack = (bytes: Uint8Array) => gunzipSync(bytes).subarray(SIGNATURE.length);
const written = (bytes: Uint8Array) => JSON.parse(unpack(bytes).toString('utf8')) as { url: string };

/**
 * Gives the list of records a name that does not change, so that the browser can ask for it before it has read Pagefind’s entry. The entry
 * names it by what it calls the hash.
 */
function nameList(files: readonly IndexFile[]): IndexFile[] {
	const hash = files.map(({ path }) => /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1]).find((found) => found !== undefined) ?? '';
	return files.map(({ path, bytes }) => {
		if (path === `pagefind.${hash}.pf_meta`) return { path: LIST, bytes };
		return path === ENTRY ? { path, bytes: Buffer.from(Buffer.from(bytes).toString('utf8').replace(hash, LANGUAGE)) } : { path, bytes };
	});
}

/** Where gzip names the system on which a file was packed: the same bytes are written everywhere. */
const SYSTEM = { at: 9, unknown: 255 };

/** Packs a file of Pagefind’s as closely as gzip can. */
function repack(bytes: Uint8Array): Uint8Array {
	const packed = gzipSync(gunzipSync(bytes), { level: 9 });
	packed[SYSTEM.at] = SYSTEM.unknown;
	return packed.length < bytes.length ? packed : bytes;
}

/** Makes Pagefind’s script a third shorter, names and spaces alone, and its packed files a little. */
async function shorten({ path, bytes }: IndexFile): Promise<IndexFile> {
	if (/\.pf_(?:meta|index)$/.test(path)) return { path, bytes: repack(bytes) };
	if (path !== SCRIPT) return { path, bytes };
	const { code, errors } = await minify(path, Buffer.from(bytes).toString('utf8'), { module: true });
	if (errors.length) throw new Error(`${path} could not be shortened: ${errors.map(({ message }) => message).join('; ')}`);
	return { path, bytes: Buffer.from(code) };
}

/** How many texts are handed to Pagefind at once: all of them would be held twice. */
const AT_ONCE = 200;

/** Indexes texts. `salt` changes the names. Throws where Pagefind reports an error. */
export async function indexTexts(texts: readonly string[], salt: string): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	// Many at once: Pagefind takes them in this order, and would wait for a busy program between each and the next.
	for (let from = 0; from < texts.length; from += AT_ONCE) {
		const some = texts.slice(from, from + AT_ONCE);
		const added = await Promise.all(
			some.map((content, place) => index.addCustomRecord({ url: `${from + place}${salt}`, content, language: LANGUAGE })),
		);
		for (const [place, { errors }] of added.entries())
			if (errors.length) throw new Error(`Pagefind refused record ${from + place}: ${errors.join('; ')}`);
	}
	const made = await index.getFiles();
	if (made.errors.length) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
	const ids: string[] = [];
	for (const { path, content } of made.files) {
		const [, id] = FRAGMENT.exec(path) ?? [];
		if (id !== undefined) ids[Number.parseInt(written(content).url)] = id;
	}
	await index.deleteIndex();
	const needed = made.files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => ({ path, bytes: content }));
	const files = nameList(needed).sort((a, b) => (a.path < b.path ? -1 : 1));
	const list = files.find(({ path }) => path === LIST)?.bytes;
	const count = files.filter(({ path }) => path.startsWith('index/')).length;
	return {
		files: await Promise.all(files.map(shorten)),
		ids,
		parts: list ? readParts(unpack(list), count) : { starts: '', parts: '' },
	};
}

/** Ends Pagefind’s service, which runs beside the program. */
export const closeIndexer = async (): Promise<void> => {
	await close();
};
