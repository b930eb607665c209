import { cacheName, isCopy, KEPT_FILES, KEPT_SUMMARY, type KeptFile, type KeptSummary } from './kept.ts';

/** How many files are asked for at once: as many as a browser asks one host for over HTTP/1.1. */
const AT_ONCE = 6;

/** The guide was published anew since a copy of it was begun. */
export class OtherBuildError extends Error {}

/** Asks for a file past every cache; throws where it does not come as the build made it. */
async function ask(address: string, init: RequestInit = {}): Promise<Response> {
	const response = await fetch(address, { cache: 'no-store', redirect: 'error', ...init });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response;
}

/** What a copy of the build that is published now would be. */
export const askSummary = async (base: string): Promise<KeptSummary> => (await (await ask(base + KEPT_SUMMARY)).json()) as KeptSummary;

const readJson = async <T>(cache: Cache, address: string) => (await (await cache.match(address))?.json()) as T | undefined;

/** The copies at a base path, oldest first; one without a summary is not whole. */
export async function findCopies(base: string): Promise<{ name: string; summary: KeptSummary | undefined }[]> {
	const names = (await caches.keys()).filter((name) => isCopy(name, base));
	return Promise.all(
		names.map(async (name) => ({ name, summary: await readJson<KeptSummary>(await caches.open(name), base + KEPT_SUMMARY) })),
	);
}

/** Deletes copies: all of a base path, or all but that of one build. */
export async function deleteCopies(base: string, except?: string): Promise<void> {
	const names = (await caches.keys()).filter((name) => isCopy(name, base) && (except === undefined || name !== cacheName(base, except)));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** Where the files of a build are already that do not have to be fetched: by path, those of another whole copy. */
async function filesAtHand(base: string, digest: string): Promise<Map<string, { integrity: string; cache: Cache }>> {
	const found = new Map<string, { integrity: string; cache: Cache }>();
	for (const { name, summary } of await findCopies(base)) {
		if (!summary || summary.digest === digest) continue;
		const cache = await caches.open(name);
		for (const [path, , integrity] of (await readJson<KeptFile[]>(cache, base + KEPT_FILES)) ?? []) found.set(path, { integrity, cache });
	}
	return found;
}

/**
 * Makes the copy of one build whole: what has come before is kept, what another copy has is taken from there, the rest is fetched. Every file is compared
 * with its digest by the browser. The summary comes last: a copy that has none is not whole and answers nothing. `told` is called with the bytes that are
 * there. Throws what the browser throws where storage is refused, the connection breaks or `stopped` says so; `OtherBuildError` where another build
 * has been published since.
 */
export async function makeCopy(
	base: string,
	digest: string,
	told: (bytes: number) => void = () => undefined,
	stopped?: AbortSignal,
): Promise<void> {
	const failed = new AbortController();
	const signal = AbortSignal.any([failed.signal, ...(stopped ? [stopped] : [])]);
	const cache = await caches.open(cacheName(base, digest));
	if (await cache.match(base + KEPT_SUMMARY)) return;
	const summary = await ask(base + KEPT_SUMMARY, { signal });
	if (((await summary.clone().json()) as KeptSummary).digest !== digest) throw new OtherBuildError();
	const list = await ask(base + KEPT_FILES, { signal, integrity: digest });
	const files = (await list.clone().json()) as KeptFile[];
	const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const atHand = await filesAtHand(base, digest);
	let bytes = 0;
	const waiting = files.values();
	async function fetchSome(): Promise<void> {
		for (const [path, size, integrity] of waiting) {
			signal.throwIfAborted();
			const address = base + path;
			if (!here.has(address)) {
				const same = atHand.get(path);
				const old = same?.integrity === integrity ? await same.cache.match(address) : undefined;
				await cache.put(address, old ?? (await ask(address, { signal, integrity })));
			}
			told((bytes += size));
		}
	}
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
	} catch (error) {
		failed.abort(error);
		throw error;
	}
	await cache.put(base + KEPT_FILES, list);
	await cache.put(base + KEPT_SUMMARY, summary);
}
