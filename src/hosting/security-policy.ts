import { SHEET_TEXTS } from '../styles/sheets.ts';
import { digestOf } from './digest.ts';
import { EARLY_SCRIPT } from './early-script.ts';

/**
 * What a page may load, by directive: the site’s own files and nothing else, nothing inline but one script and the given sheets, which their
 * digests name. `'wasm-unsafe-eval'` lets Pagefind’s engine compile its WebAssembly and nothing more; it is needed in every browser.
 */
const directives = (sheets: readonly string[]) =>
	({
		'default-src': "'none'",
		'script-src': `'self' 'wasm-unsafe-eval' ${digestOf(EARLY_SCRIPT)}`,
		'style-src': ["'self'", ...sheets.map(digestOf)].join(' '),
		'img-src': "'self'",
		'connect-src': "'self'",
		'manifest-src': "'self'",
		'base-uri': "'none'",
		'form-action': "'self'",
	}) as const satisfies Record<string, string>;

const write = (policy: Record<string, string>) =>
	Object.entries(policy)
		.map(([name, sources]) => `${name} ${sources}`)
		.join('; ');

/** The Content-Security-Policy of a page with this sheet in it, as its `<meta>` element says it. */
export const securityPolicy = (sheet: string) => write(directives([sheet]));

/** The policy as a header: every page’s sheet, and what a header alone may say, that no other site frames the page. */
export const SECURITY_POLICY_HEADER = write({ ...directives(Object.values(SHEET_TEXTS)), 'frame-ancestors': "'none'" });

/** What an outgoing link tells the other site about the reader: nothing. Which page of the guide somebody reads is nobody’s business. */
export const REFERRER_POLICY = 'same-origin';
