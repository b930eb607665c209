import { createHash } from 'node:crypto';

/**
 * The one script inside a page: it gives `<html>` the theme, the text size and the use of the key / that the reader chose before anything is painted,
 * so that no page flashes. It runs again when the page is restored from the back–forward cache, and when another window changes the choice.
 */
export const EARLY_SCRIPT =
	"(onstorage=onpageshow=()=>{try{for(let k of['theme','size','slash'])document.documentElement.dataset[k]=localStorage['guide-'+k]||''}catch{}})()";

/** The one order of the cascade, before all styles of a page: each style sheet fills a layer, in whatever order Astro bundles them. */
export const LAYER_ORDER = '@layer tokens,base,prose,site,components,print';

/** The hash by which the policy allows an inline text, e.g. `sha256-…`. */
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/**
 * What a page may load: the site’s own files, and inline only what Astro hashes, the early script and the order of layers. `'wasm-unsafe-eval'` lets Pagefind compile its
 * WebAssembly and nothing more. Astro writes it into a `<meta>` of every page.
 */
export const SECURITY_POLICY = {
	directives: [
		"default-src 'none'",
		"img-src 'self'",
		"connect-src 'self'",
		"font-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	],
	scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(EARLY_SCRIPT)] },
	styleDirective: { resources: ["'self'"], hashes: [hashOf(LAYER_ORDER)] },
} as const;

/** What an outgoing link tells the other site about the reader: nothing. */
export const REFERRER_POLICY = 'same-origin';

/** Headers that a server adds to every response: what a `<meta>` cannot say. docs/deploy.md gives them for common hosts. */
export const RESPONSE_HEADERS = {
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'Referrer-Policy': REFERRER_POLICY,
	'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;

/** The address of a statement’s card, which other sites show in a frame. */
const CARD = /\/embed\/[a-z0-9-]+\/$/;

/** The header that says who may show an address in a frame: a statement’s card everybody, anything else nobody. */
export const framePolicy = (path: string) => ({
	'Content-Security-Policy': `frame-ancestors ${CARD.test(path) ? '*' : "'none'"}`,
});
