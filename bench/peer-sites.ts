import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A site that holds the guide’s text: how it is built, and how a reader searches it. */
export interface PeerSite {
	name: string;
	/** The program of Node that builds it, the folder in which it runs, and what it is told. */
	program: readonly string[];
	cwd: string;
	env: Record<string, string>;
	dist: string;
	/** What a build leaves beside the site: without it the next one starts cold. */
	caches: readonly string[];
	/** What a reader clicks to search, the field that then has the focus, and a result. */
	search: { open: string; field: string; result: string };
}

const PEERS = resolve('bench/peers');
/** Where the peers’ projects are put together; their packages are found in the folder above. */
const WORK = join(PEERS, '.work');

interface Published {
	sections: { title: string; url: string; topics: { title: string; url: string }[] }[];
}

const pathOf = (url: string) => new URL(url).pathname;

/** The sections and topics, for the peers’ menus. */
function toMenu(site: string): string {
	const { sections } = JSON.parse(readFileSync(join(site, 'data/sections.json'), 'utf8')) as Published;
	const entry = ({ title, url }: { title: string; url: string }) => ({ title, path: pathOf(url) });
	return JSON.stringify(sections.map((section) => ({ ...entry(section), topics: section.topics.map(entry) })));
}

/** Puts the peers’ projects together from the built guide’s pages, with so many copies of source pages beside them. */
export function makePeers(site: string, copies: number): PeerSite[] {
	rmSync(WORK, { recursive: true, force: true });
	mkdirSync(WORK);
	const menu = toMenu(site);
	for (const peer of ['starlight', 'vitepress']) {
		cpSync(join(PEERS, peer), join(WORK, peer), { recursive: true });
		writeFileSync(join(WORK, peer, 'sections.json'), menu);
	}
	execFileSync(process.execPath, ['to-markdown.mjs', site, WORK, String(copies)], { cwd: PEERS, stdio: 'inherit' });
	return [
		{
			name: 'Starlight',
			program: [join(PEERS, 'node_modules/astro/bin/astro.mjs'), 'build'],
			cwd: join(WORK, 'starlight'),
			env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
			dist: join(WORK, 'starlight/dist'),
			caches: [join(WORK, 'starlight/.astro'), join(WORK, 'starlight/node_modules'), join(PEERS, 'node_modules/.astro')],
			search: {
				open: 'button[data-open-modal]',
				field: 'dialog input',
				result: 'dialog .pagefind-ui__result, dialog pagefind-results li',
			},
		},
		{
			name: 'VitePress',
			program: [join(PEERS, 'node_modules/vitepress/bin/vitepress.js'), 'build'],
			cwd: join(WORK, 'vitepress'),
			env: { NODE_ENV: 'production' },
			dist: join(WORK, 'vitepress/.vitepress/dist'),
			caches: [join(WORK, 'vitepress/.vitepress/cache'), join(WORK, 'vitepress/.vitepress/.temp')],
			search: { open: '#local-search button', field: '#localsearch-input', result: '#localsearch-list .result' },
		},
	];
}

/** The guide itself, built as `npm run build` does, from a folder of content. */
export const guideSite = (dist: string, content: string): PeerSite => ({
	name: 'this guide',
	program: ['commands/build.ts'],
	cwd: resolve('.'),
	env: { GUIDE_DIST: dist, GUIDE_CONTENT: content },
	dist,
	caches: [resolve('.astro')],
	search: { open: 'header input[name="q"]', field: 'dialog input[name="q"]', result: 'dialog #results > li' },
});
