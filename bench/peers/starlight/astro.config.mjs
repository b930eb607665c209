import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sections = JSON.parse(readFileSync(new URL('./sections.json', import.meta.url), 'utf8'));

/** Starlight as it comes, with the guide’s sections and topics in its sidebar. */
export default defineConfig({
	site: 'https://guide.example',
	devToolbar: { enabled: false },
	integrations: [
		starlight({
			title: 'Peer Support Guide',
			sidebar: sections.map(({ title, path, topics }) => ({
				label: title,
				items: [{ label: 'Overview', link: path }, ...topics.map((topic) => ({ label: topic.title, link: topic.path }))],
			})),
		}),
	],
});
