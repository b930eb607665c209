/** What a page may load, by directive: its own files and nothing else. Pagefind’s engine is WebAssembly. */
const DIRECTIVES: Record<string, string> = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'self'",
};

/** The Content-Security-Policy of every page, as its `<meta>` element says it. */
export const SECURITY_POLICY = Object.entries(DIRECTIVES)
	.map(([name, sources]) => `${name} ${sources}`)
	.join('; ');
