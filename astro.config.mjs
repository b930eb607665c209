import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { guideIntegration } from './src/build/integration.ts';
import { previewIntegration } from './src/build/preview.ts';
import { BY_COUNTRY, RETURNED } from './src/components/topic/row-pages.ts';
import { remarkCitations } from './src/citation/remark-citations.ts';
import { RESPONSE_HEADERS, SECURITY_POLICY } from './src/layouts/security.ts';
import { BASE_PATH, SITE_URL } from './src/site.ts';

export default defineConfig({
	site: SITE_URL,
	base: BASE_PATH,
	trailingSlash: 'always',
	build: { format: 'directory', concurrency: 4, inlineStylesheets: 'always', assets: 'assets' },
	security: { csp: SECURITY_POLICY },
	server: { headers: RESPONSE_HEADERS },
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCitations] }),
	},
	integrations: [mdx(), guideIntegration([...RETURNED, ...Object.keys(BY_COUNTRY)]), previewIntegration()],
	// Scripts stay files of their own: the policy allows nothing inline that it does not name.
	vite: { build: { assetsInlineLimit: 0 } },
});
