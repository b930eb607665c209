import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const INLINE = /<(?<tag>style|script)(?<attributes>[^>]*)>(?<text>.*?)<\/\k<tag>>/gs;
const HASH = / 'sha256-[^']*'/g;

/** A page with a policy that allows no inline style or script but its own. Astro allows those of the whole site on each page, 1.6 kB that do not compress. */
export function withOwnPolicy(html: string): string {
	const own = new Set(
		[...html.matchAll(INLINE)].map(
			({ groups }) =>
				` 'sha256-${createHash('sha256')
					.update(groups?.['text'] ?? '')
					.digest('base64')}'`,
		),
	);
	return html.replace(POLICY, (policy) => policy.replace(HASH, (hash) => (own.has(hash) ? hash : '')));
}

/** Writes the pages of a built site with such policies. */
export function narrowPolicies(site: string): void {
	for (const name of readdirSync(site, { recursive: true }).map(String)) {
		if (!name.endsWith('.html')) continue;
		const file = join(site, name);
		writeFileSync(file, withOwnPolicy(readFileSync(file, 'utf8')));
	}
}
