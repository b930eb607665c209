import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, sourceText } from '../content.ts';
import { type Place, Site, writeSite } from './base.ts';
import { type Running, run, start } from './command.ts';
import { FAULTS } from './faults/faults.ts';

/** Asks for a page until it is as it should be; the test’s own limit ends what never is. */
async function until(address: string, isRight: (page: string, status: number) => boolean): Promise<string> {
	for (;;) {
		const response = await fetch(address);
		const page = await response.text();
		if (isRight(page, response.status)) return page;
		await new Promise((done) => setTimeout(done, 5));
	}
}

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer();
		server.listen(0, () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});

describe('npm run dev', () => {
	let place: Place;
	let port: number;
	let server: Running;
	const at = (path: string) => `http://localhost:${port}${path}`;
	const path = (file: string) => join(place.content, file);
	const text = (file: string) => readFileSync(path(file), 'utf8');
	const save = (file: string, words: string) => {
		mkdirSync(dirname(path(file)), { recursive: true });
		writeFileSync(path(file), words);
	};
	const edit = (file: string, from: string, to: string) => save(file, changed(text(file), from, to));
	/** What the note on drafts of a page says; nothing where there is none. */
	const draft = (page: string) =>
		/<aside aria-label="Draft">[^]*?<\/aside>/
			.exec(page)?.[0]
			.replace(/<[^>]*>/g, ' ')
			.replaceAll('&#34;', '"') ?? '';

	beforeAll(async () => {
		const site = new Site();
		FAULTS.find(({ name }) => name === 'a change without a note')?.change(site);
		site.edit('supervision/staying.mdx', 'order: 1', 'order: four');
		place = writeSite(site);
		port = await freePort();
		server = start('dev', { GUIDE_CONTENT: place.content, PORT: String(port) });
		await server.said('watching for file changes');
	});
	afterAll(async () => {
		server.stop();
		await server.outcome;
		place.remove();
	});

	test('a file that is faulty when it starts takes down its own page, which says what is missing, and no other', async () => {
		const own = await until(at('/supervision/staying/'), (page) => draft(page).includes('order'));
		expect(draft(own)).toContain('supervision/staying.mdx:4  wrong-value  `order` is “four” → write a number');
		expect((await fetch(at('/training/staying/'))).status).toBe(200);
		expect(draft(await until(at('/'), (page) => draft(page) !== ''))).toContain('in other files');
		edit('supervision/staying.mdx', 'order: four', 'order: 1');
		const mended = await until(at('/supervision/staying/'), (page, status) => status === 200 && !draft(page).includes('order'));
		expect(mended).toContain('id="supervision-keeps-people"');
	});

	test('a changed statement is shown as a draft, with what is asked of it before an edition', async () => {
		const page = await until(at('/training/staying/'), (html) => draft(html).includes('unexplained-change'));
		expect(page).toContain('What it costs is still not known');
		expect(draft(page)).toContain('run `npm run change -- training-cost-unknown`');
		expect(draft(page)).toContain('npm run second-reading -- training-cost-unknown');
	});

	test.each([
		['a section', 'sections/training.yaml', 'About training', 'On training', '/training/'],
		[
			'a source',
			'sources/rossi-2018.json',
			'A survey asked 120 peer support workers.',
			'A survey asked 120 workers of peers.',
			'/sources/rossi-2018/',
		],
		['a reader', 'audiences/service-managers.yaml', 'What to settle first.', 'What comes before all else.', '/for/service-managers/'],
		['the body of a topic', 'recruitment/staying.mdx', 'Nobody has looked.', 'Nobody has looked there.', '/recruitment/staying/'],
		['the guide', 'guide.yaml', 'A small guide', 'A changed guide', '/'],
	])('%s is shown as it is saved, each time of several in quick succession', async (_, file, from, to, page) => {
		const words = text(file);
		await until(at(page), (html) => html.includes(from));
		for (let round = 0; round < 10; round += 1) {
			save(file, words.replaceAll(from, to));
			expect(await until(at(page), (html) => html.includes(to))).not.toContain(from);
			save(file, words);
			await until(at(page), (html) => html.includes(from));
		}
	});

	test('a new source, a new topic and a renamed one have their pages', async () => {
		save('sources/penn-2024.json', sourceText('penn-2024'));
		await until(at('/sources/penn-2024/'), (_, status) => status === 200);
		const topic = text('training/staying.mdx').replaceAll('training-', 'leaving-').replace('order: 1', 'order: 2');
		save('training/leaving.mdx', topic);
		expect(await until(at('/training/leaving/'), (_, status) => status === 200)).toContain('id="leaving-keeps-people"');
		renameSync(path('training/leaving.mdx'), path('training/going.mdx'));
		expect(await until(at('/training/going/'), (_, status) => status === 200)).toContain('id="leaving-keeps-people"');
		await until(at('/training/leaving/'), (_, status) => status === 404);
		rmSync(path('training/going.mdx'));
		rmSync(path('sources/penn-2024.json'));
		await until(at('/sources/penn-2024/'), (_, status) => status === 404);
	});

	test('a file that is broken while it is written shows what it last said, with what is wrong', async () => {
		const words = text('recruitment/staying.mdx');
		save('recruitment/staying.mdx', words.replace('order: 1', 'order: 1: 2'));
		const page = await until(at('/recruitment/staying/'), (html) => draft(html).includes('malformed-yaml'));
		expect(page).toContain('What keeps peer support workers in post');
		expect((await fetch(at('/recruitment/'))).status).toBe(200);
		save('recruitment/staying.mdx', words.replace('Nobody has looked.', 'Nobody <has looked.'));
		expect(draft(await until(at('/recruitment/staying/'), (html) => draft(html).includes('malformed-mdx')))).toContain('close the tag');
		save('recruitment/staying.mdx', words);
		await until(at('/recruitment/staying/'), (html) => draft(html) === '' || !draft(html).includes('malformed'));
	});

	test('a record that is not complete, as a new source’s, leaves every other page standing and says on its own what is missing', async () => {
		save('sources/penn-2024.json', '{\n\t"id": "penn-2024"\n}\n');
		const page = await until(at('/sources/penn-2024/'), (html, status) => status === 404 && draft(html).includes('missing-field'));
		expect(draft(page)).toContain('sources/penn-2024.json:1  missing-field  no `facts` → add it, with a list');
		expect((await fetch(at('/sources/rossi-2018/'))).status).toBe(200);
		rmSync(path('sources/penn-2024.json'));
		await until(at('/sources/penn-2024/'), (html) => draft(html) === '' || !draft(html).includes('missing-field'));
	});

	test('files of editors are no part of the content', async () => {
		for (const name of ['.staying.mdx.swp', 'staying.mdx~', '.#staying.mdx', '4913']) save(`training/${name}`, 'b0VIM');
		edit('sections/definitions.yaml', 'What it costs.', 'What it is worth.');
		const page = await until(at('/definitions/'), (html) => html.includes('What it is worth.'));
		expect(draft(page)).not.toContain('stray-file');
		expect((await run('check', { GUIDE_CONTENT: place.content })).stderr).not.toContain('stray-file');
	});

	test('a port that is taken is said', async () => {
		const { code, stderr } = await run('dev', { GUIDE_CONTENT: place.content, PORT: String(port) });
		expect(stderr).toMatch(
			new RegExp(`^environment:1 {2}port {2}port ${port} is taken → stop what runs there, or set PORT to another, e\\.g\\. \\d+\\n$`),
		);
		expect(code).toBe(1);
	});
});
