import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from './table.ts';

/** Kinds of file, each with a change to one and the page on which it is to be seen. */
const CHANGES: readonly { kind: string; file: string; from: RegExp; to: string; page: string }[] = [
	{
		kind: 'topic, body',
		file: 'training/length-and-form.mdx',
		from: /The pilot phase/,
		to: 'The pilot ZEBRA',
		page: '/training/length-and-form/',
	},
	{
		kind: 'topic, statement',
		file: 'training/length-and-form.mdx',
		from: /practical skills/,
		to: 'ZEBRA',
		page: '/training/length-and-form/',
	},
	{ kind: 'section', file: 'sections/training.yaml', from: /(?<=^title: ).*/m, to: 'ZEBRA', page: '/training/' },
	{ kind: 'source', file: 'sources/smit-2023.json', from: /(?<="fact": ")[A-Z]\w*(?= )/, to: 'ZEBRA', page: '/sources/smit-2023/' },
	{ kind: 'source, title', file: 'sources/smit-2023.json', from: /(?<="title": ")\w+/, to: 'ZEBRA', page: '/sources/smit-2023/' },
	{ kind: 'source, faulty', file: 'sources/smit-2023.json', from: /(?<="basis": ")\w+/, to: 'ZEBRA', page: '/sources/smit-2023/' },
	{ kind: 'answer', file: 'answers/pay.yaml', from: /(?<=^question: ).*/m, to: 'ZEBRA?', page: '/answers/pay/' },
	{ kind: 'tool', file: 'tools/adjustments.yaml', from: /(?<=^title: ).*/m, to: 'ZEBRA', page: '/tools/adjustments/' },
	{ kind: 'reader', file: 'audiences/policymakers.yaml', from: /(?<=^title: ).*/m, to: 'ZEBRA', page: '/for/policymakers/' },
	{ kind: 'country', file: 'countries/ireland.yaml', from: /(?<=words: )\w+/, to: 'ZEBRA', page: '/countries/ireland/' },
	{ kind: 'table', file: 'tables/workforce.json', from: /(?<="scope": ")\w+/, to: 'ZEBRA', page: '/data/workforce/' },
	{ kind: 'guide', file: 'guide.yaml', from: /(?<=^title: ).*/m, to: 'ZEBRA', page: '/' },
];

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((done) =>
		server.listen(0, () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		}),
	);
}

/** How long a page takes to show some words, in seconds, asked for again and again. */
async function secondsTo(address: string, shows: (page: string, status: number) => boolean): Promise<number> {
	const started = performance.now();
	for (;;) {
		const response = await fetch(address);
		if (shows(await response.text(), response.status)) return (performance.now() - started) / 1000;
		if (performance.now() - started > 60_000) return Number.NaN;
		await wait(20);
	}
}

/** `npm run bench -- preview`: seconds from the save of a file to the page that shows it, by kind of file, in a preview of a copy of the content. */
export async function measure(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'guide-preview-'));
	cpSync('src/content', folder, { recursive: true });
	const port = await freePort();
	const server = spawn(process.execPath, ['commands/dev.ts'], {
		env: { ...process.env, GUIDE_CONTENT: folder, PORT: String(port), GUIDE_ENV_FILE: '' },
		stdio: 'ignore',
	});
	const at = (page: string) => `http://localhost:${port}${page}`;
	const rows: [string, string][] = [];
	const note = (kind: string, seconds: number) => rows.push([kind, seconds.toFixed(2)]);
	try {
		for (let tries = 0; tries < 600; tries += 1) {
			const isUp = await fetch(at('/')).then(
				() => true,
				() => false,
			);
			if (isUp) break;
			await wait(200);
		}
		for (const { page } of CHANGES) for (const _ of [1, 2]) await fetch(at(page)).then((response) => response.text());
		await wait(10_000);
		for (const { kind, file, from, to, page } of CHANGES) {
			const path = join(folder, file);
			const text = readFileSync(path, 'utf8');
			if (!from.test(text)) throw new Error(`${file} no longer holds ${from.source}: name another stretch`);
			writeFileSync(path, text.replace(from, to));
			note(kind, await secondsTo(at(page), (html) => html.includes('ZEBRA')));
			await wait(4000);
			writeFileSync(path, text);
			await secondsTo(at(page), (html) => !html.includes('ZEBRA'));
			await wait(4000);
		}
		const topic = readFileSync(join(folder, 'training/length-and-form.mdx'), 'utf8');
		writeFileSync(join(folder, 'training/zebra.mdx'), topic);
		note('topic, new', await secondsTo(at('/training/zebra/'), (_, status) => status === 200));
		await wait(4000);
		renameSync(join(folder, 'training/zebra.mdx'), join(folder, 'training/okapi.mdx'));
		note('topic, renamed', await secondsTo(at('/training/okapi/'), (_, status) => status === 200));
		await wait(4000);
		writeFileSync(
			join(folder, 'sources/zebra-2023.json'),
			readFileSync(join(folder, 'sources/smit-2023.json'), 'utf8').replaceAll('smit-2023', 'zebra-2023'),
		);
		note('source, new', await secondsTo(at('/sources/zebra-2023/'), (_, status) => status === 200));
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
	printTable('From save to seen in `npm run dev`', ['Saved', 'Seconds'], rows);
}
