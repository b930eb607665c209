import { toCaddyfile } from './caddy.ts';
import { toCloudFront } from './cloudfront.ts';
import { toNginx } from './nginx.ts';

/** What `deploy/` holds: a file’s name and the writer that makes it for a base path. Netlify and Cloudflare Pages read `dist/_headers`. */
export const HOST_FILES = {
	Caddyfile: toCaddyfile,
	'cloudfront-headers.json': toCloudFront,
	'nginx.conf': toNginx,
} as const satisfies Record<string, (base: string) => string>;
