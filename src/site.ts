/** The site’s own address and base path: the one place that reads `SITE_URL` and `BASE_PATH`. */

/** Throws an error that names the variable, what it holds and what to write. */
function checked(name: string, value: string, accepted: boolean, fix: string): string {
	if (!accepted) throw new Error(`environment:1  ${name.toLowerCase().replace('_', '-')}  ${name} is "${value}" → ${fix}`);
	return value;
}

function parsesAsOrigin(value: string): boolean {
	const url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}

const environment = process.env;

/** Scheme and host without a slash at the end, e.g. `https://guide.example`. */
export const SITE_URL = checked(
	'SITE_URL',
	environment['SITE_URL'] ?? 'https://peer-support-guide.example',
	parsesAsOrigin(environment['SITE_URL'] ?? 'https://peer-support-guide.example'),
	'write scheme and host, e.g. https://guide.example; a folder goes into BASE_PATH',
).replace(/\/$/, '');

/** The folder under which the site stands, with a slash at both ends, e.g. `/` or `/peer-support/`. */
export const BASE_PATH = checked(
	'BASE_PATH',
	environment['BASE_PATH'] ?? '/',
	/^\/([a-zA-Z0-9._~-]+\/)*$/.test(environment['BASE_PATH'] ?? '/'),
	'start and end it with a slash, e.g. /peer-support/',
);

/** The folder that holds the content, from the project’s own folder. */
export const CONTENT = environment['GUIDE_CONTENT'] ?? 'src/content';

/** An address of the site with the base path, e.g. `/peer-support/training/` for `/training/`. */
export const link = (path: string) => BASE_PATH + path.slice(1);

/** A full address, e.g. `https://guide.example/peer-support/training/`. */
export const fullAddress = (path: string) => SITE_URL + link(path);
