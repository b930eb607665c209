import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
	/** Its address, e.g. `/training/length-and-form/`. */
	path: string;
	html: string;
}

/** Whether a file is a page, and neither a part of one that a script fetches nor an address that only leads on to another. */
const isPage = ({ html }: BuiltPage) => html.startsWith('<!DOCTYPE html>') && !html.includes('http-equiv="refresh"');

/** Every page of a built site, in order of address. */
export function findPages(site: string): BuiltPage[] {
	return readdirSync(site, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => ({ path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html: readFileSync(join(site, name), 'utf8') }))
		.filter(isPage);
}
