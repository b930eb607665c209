import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build } from 'vite';
import { KEPT_FILES, KEPT_SUMMARY, keptPath, NOT_KEPT_PAGE, WORKER, type KeptFile, type KeptSummary } from '../offline/kept.ts';

const integrityOf = (bytes: Uint8Array | string) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** The files of a built site that a reader can keep, in the order of their addresses. */
export function listKept(site: string): KeptFile[] {
	const names = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1));
	return names
		.flatMap((name): KeptFile[] => {
			const path = keptPath(name.replaceAll(sep, '/'));
			if (path === undefined) return [];
			const bytes = readFileSync(join(site, name));
			return [[path, bytes.length, integrityOf(bytes)]];
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The worker as one script for one build. */
async function bundleWorker(digest: string): Promise<string> {
	const made = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'silent',
		define: { DIGEST: JSON.stringify(digest) },
		build: { write: false, lib: { entry: resolve('src/offline/worker.ts'), formats: ['iife'], name: 'worker' } },
	});
	const [output] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
	if (output?.type !== 'chunk') throw new Error('the worker was not bundled');
	return output.code;
}

/** Writes what a reader’s browser needs to keep a finished site: list of files, summary and worker. The same site gives the same bytes. */
export async function writeOfflineCopy(site: string, edition: string): Promise<void> {
	const files = listKept(site);
	const list = JSON.stringify(files);
	const digest = integrityOf(list);
	const summary: KeptSummary = { edition, digest, files: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0) };
	mkdirSync(join(site, NOT_KEPT_PAGE), { recursive: true });
	writeFileSync(join(site, KEPT_FILES), list);
	writeFileSync(join(site, KEPT_SUMMARY), JSON.stringify(summary));
	writeFileSync(join(site, WORKER), await bundleWorker(digest));
}
