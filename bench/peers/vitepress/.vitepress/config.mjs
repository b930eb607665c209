import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const sections = JSON.parse(readFileSync(new URL('../sections.json', import.meta.url), 'utf8'));

/** VitePress as it comes, with its own local search and the guide’s sections and topics in its sidebar. */
export default defineConfig({
	title: 'Peer Support Guide',
	lang: 'en-IE',
	ignoreDeadLinks: true,
	sitemap: { hostname: 'https://guide.example' },
	themeConfig: {
		search: { provider: 'local' },
		sidebar: sections.map(({ title, path, topics }) => ({
			text: title,
			items: [{ text: 'Overview', link: path }, ...topics.map((topic) => ({ text: topic.title, link: topic.path }))],
		})),
	},
});
