import type { AstroIntegration } from 'astro';
import { relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ViteDevServer } from 'vite';
import { isOfAnEditor } from '../content-files.ts';
import { CONTENT } from '../site.ts';
import { type DraftLine, setDraft } from './draft.ts';
import { nameTopicsToEditors } from './editor-topics.ts';

/** How long a folder is quiet before it is checked, in milliseconds: editors write a file in several steps. */
const QUIET = 150;

/** Tells the pages that the content is another, and the browsers to ask for them again. */
function showAgain({ environments }: ViteDevServer): void {
	for (const name of ['ssr', 'prerender', 'astro']) environments[name]?.hot.send('astro:content-changed', {});
	environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Checks the content in a thread of its own, and says what has come to be wrong since the last time and that nothing is. */
function startChecking(folder: string, changed: () => void): { check: () => void; end: () => void } {
	const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { workerData: folder });
	let said = new Set<string>();
	let hadFaults = false;
	worker.on('message', (lines: DraftLine[]) => {
		const words = lines.map((line) => line.words);
		const faults = lines.filter(({ isFault }) => isFault);
		const isSame = words.length === said.size && words.every((line) => said.has(line));
		for (const line of faults) if (!said.has(line.words)) console.error(line.words);
		if (faults.length === 0 && hadFaults) console.log('No fault in the content.');
		hadFaults = faults.length > 0;
		said = new Set(words);
		setDraft(lines);
		if (!isSame) changed();
	});
	worker.unref();
	return { check: () => worker.postMessage('check'), end: () => void worker.terminate() };
}

/**
 * `npm run dev` shows every file of the content as soon as it is saved: Astro keeps what its routes were given until it is told that the content has
 * changed, and watches its own collections alone. What is wrong is said on the page of the file and in the terminal.
 */
export function previewIntegration(): AstroIntegration {
	let end = () => {};
	return {
		name: 'peer-support-guide-preview',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = resolve(CONTENT);
				const checking = startChecking(folder, () => showAgain(server));
				end = checking.end;
				checking.check();
				nameTopicsToEditors();
				let waiting: NodeJS.Timeout | undefined;
				let changes = 0;
				// A page that was being made while something changed may have been kept as it was before.
				server.middlewares.use((_, response, next) => {
					const before = changes;
					response.on('close', () => {
						if (changes !== before) showAgain(server);
					});
					next();
				});
				server.watcher.add(folder);
				server.watcher.on('all', (event, path) => {
					const inside = relative(folder, resolve(path));
					if (inside === '' || inside.startsWith('..') || isOfAnEditor(inside)) return;
					changes += 1;
					showAgain(server);
					if (event !== 'change' && inside.endsWith('.mdx')) nameTopicsToEditors();
					clearTimeout(waiting);
					// Once more: an editor may have written in two steps.
					waiting = setTimeout(() => {
						showAgain(server);
						checking.check();
					}, QUIET);
				});
			},
			'astro:server:done': () => end(),
		},
	};
}
