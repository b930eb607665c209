import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { remarkCitations } from './src/citation/remark-citations.ts';
import { BASE_PATH, SITE_URL } from './src/site.ts';

export default defineConfig({
	site: SITE_URL,
	base: BASE_PATH,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCitations] }),
	},
	integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/print/') })],
	vite: {
		// Scripts and styles stay files of their own: the policy allows nothing inline.
		build: { assetsInlineLimit: 0 },
		// Named by their content alone: every page carries the names.
		environments: {
			client: { build: { rolldownOptions: { output: { entryFileNames: 'assets/[hash].js', chunkFileNames: 'assets/[hash].js' } } } },
		},
	},
});
