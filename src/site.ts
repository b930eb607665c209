/** The site’s own address and base path: the one place that reads `SITE_URL` and `BASE_PATH`. */

const environment = process.env;
const address = environment['SITE_URL'] ?? 'https://peer-support-guide.example';
const base = environment['BASE_PATH'] ?? '/';

function toOrigin(value: string): string | undefined {
	const url = URL.parse(value);
	return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
}

const origin = toOrigin(address);
const isBase = /^\/(?:(?!\.{1,2}\/)[a-zA-Z0-9._~-]+\/)*$/.test(base);

const faults = [
	...(isBase ? [] : [`environment:1  base-path  BASE_PATH is "${base}" → start and end it with a slash, e.g. /peer-support/`]),
	...(origin === undefined
		? [
				`environment:1  site-url  SITE_URL is "${address}" → write scheme and host, e.g. https://guide.example; a folder goes into BASE_PATH`,
			]
		: []),
];
if (origin === undefined || faults.length) throw new Error(faults.join('\n'));

/** Scheme and host without a slash at the end, e.g. `https://guide.example`. */
export const SITE_URL = origin;

/** Whether an address was set: a build without one is nobody’s to read. */
export const IS_PUBLISHED = environment['SITE_URL'] !== undefined;

/** The folder under which the site stands, with a slash at both ends, e.g. `/` or `/peer-support/`. */
export const BASE_PATH = base;

/** The folder that holds the content, from the project’s own folder. What CI leaves empty is not set: nobody means the project itself. */
export const CONTENT = environment['GUIDE_CONTENT'] || 'src/content';

/** The folder in which formatted citations are kept from one build to the next. */
export const CACHE = environment['GUIDE_CACHE'] || 'node_modules/.cache/peer-support-guide';

/** The address of the guide as a PDF before the base path, where the build makes one. */
export const PDF = environment['GUIDE_PDF'] === '1' ? '/peer-support-guide.pdf' : undefined;

/** An address of the site with the base path, e.g. `/peer-support/training/` for `/training/`. */
export const link = (path: string) => BASE_PATH + path.slice(1);

/** A full address, e.g. `https://guide.example/peer-support/training/`. */
export const fullAddress = (path: string) => SITE_URL + link(path);
