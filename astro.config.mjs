import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { RETURNED } from './src/components/topic/row-pages.ts';
import { remarkCitations } from './src/citation/remark-citations.ts';
import { BASE_PATH, SITE_URL } from './src/site.ts';

/**
 * Vite wraps each `import()` into a loader of styles and further files, which would be a third of the script of every page. No script here brings
 * styles, and what two files need together is asked for together.
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
	load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
	renderChunk: (code) => code.replaceAll('__vitePreload(() => ', '(').replaceAll(', __VITE_PRELOAD__)', ')'),
};

export default defineConfig({
	site: SITE_URL,
	base: BASE_PATH,
	trailingSlash: 'always',
	build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCitations] }),
	},
	integrations: [
		mdx(),
		sitemap({
			filter: (page) =>
				!RETURNED.some((path) => page.endsWith(path)) && !/\/(?:print|search\/box|editions\/\d{4}-\d\d\/[^/]+\/[^/]+)\/$/.test(page),
		}),
	],
	vite: {
		// Scripts, and the styles that a dialog asks for, stay files of their own: the policy allows nothing inline that it does not name.
		build: { assetsInlineLimit: 0 },
		plugins: [plainImports],
		// Named by their content alone: every page carries the names.
		environments: {
			client: {
				build: {
					rolldownOptions: { output: { entryFileNames: 'assets/[hash].js', chunkFileNames: 'assets/[hash].js' } },
				},
			},
		},
	},
});
