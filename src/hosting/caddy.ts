import { ASK, HASHED_FOLDERS, KEEP } from './cache-rules.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { RESPONSE_HEADERS } from './response-headers.ts';

/**
 * A site of Caddy, which fetches its own certificate for the host that is named. Caddy orders directives itself and forgets headers when
 * it answers with an error: the matchers exclude each other, and the error page says everything again.
 */
export function toCaddyfile(base: string): string {
	const headers = Object.entries(RESPONSE_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
	const types = Object.entries(CONTENT_TYPES).map(
		([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} {\n\t\tContent-Type "${type}"\n\t\tdefer\n\t}`,
	);
	const hashed = HASHED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ');
	return `# Made by \`npm run hosting\`. The files of dist/ go to /srv/guide${base}; see docs/deploy.md.

(every_response) {
	header {
${headers.join('\n')}
		-Server
	}
}

guide.example {
	root * /srv/guide
	encode zstd gzip
	import every_response

	@hashed path ${hashed}
	@other not path ${hashed}
	header @hashed Cache-Control "${KEEP}"
	header @other Cache-Control "${ASK}"
${types.join('\n')}

	file_server {
		hide .* _headers
	}
	handle_errors {
		import every_response
		header Cache-Control "${ASK}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
