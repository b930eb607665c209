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
	integrations: [mdx(), sitemap()],
	// Scripts and styles stay files of their own: the policy allows nothing inline.
	vite: { build: { assetsInlineLimit: 0 } },
});
