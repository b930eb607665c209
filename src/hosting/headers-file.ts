import { HASHED_FOLDERS, KEEP } from './cache-rules.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { RESPONSE_HEADERS } from './response-headers.ts';

const rule = (path: string, headers: Record<string, string>) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file `_headers` that Netlify and Cloudflare Pages read in the folder that they publish. No two rules name one header for one path:
 * both hosts would join the values. What has no cache rule gets the hosts’ own, which asks each time.
 */
export function toHeadersFile(base: string): string {
	const rules = [
		rule(`${base}*`, RESPONSE_HEADERS),
		...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': KEEP })),
		...Object.entries(CONTENT_TYPES).map(([ending, type]) => rule(`${base}*.${ending}`, { 'Content-Type': type })),
	];
	return `${rules.join('\n\n')}\n`;
}

/** What a file `_headers` says of every file, by the header’s name: its first rule. */
export const readHeadersFile = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...(text.split('\n\n')[0] ?? '').matchAll(/^ {2}([^:]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
	);
