import { EARLY_SCRIPT_DIGEST } from './early-script.ts';

/**
 * What a page may load, by directive: the site’s own files and nothing else, nothing inline but one script that its digest names.
 * `'wasm-unsafe-eval'` lets Pagefind’s engine compile its WebAssembly and nothing more; it is needed in every browser.
 */
const DIRECTIVES = {
	'default-src': "'none'",
	'script-src': `'self' 'wasm-unsafe-eval' ${EARLY_SCRIPT_DIGEST}`,
	'style-src': "'self'",
	'img-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'self'",
} as const satisfies Record<string, string>;

const write = (directives: Record<string, string>) =>
	Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources}`)
		.join('; ');

/** The Content-Security-Policy of every page, as its `<meta>` element says it. */
export const SECURITY_POLICY = write(DIRECTIVES);

/** The same as a header, which alone may say that no other site frames the page. */
export const SECURITY_POLICY_HEADER = write({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/** What an outgoing link tells the other site about the reader: nothing. Which page of the guide somebody reads is nobody’s business. */
export const REFERRER_POLICY = 'same-origin';
