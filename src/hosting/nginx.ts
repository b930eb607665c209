import { ASK, HASHED_FOLDERS, KEEP } from './cache-rules.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { RESPONSE_HEADERS } from './response-headers.ts';

/** Text that is worth compressing, apart from HTML, which nginx always takes. Pagefind’s index is compressed already. */
const COMPRESSED = ['application/javascript', 'application/json', 'application/xml', 'image/svg+xml', 'text/css', 'text/plain', 'text/xml'];

const escaped = (base: string) => base.replaceAll('.', String.raw`\.`);

/**
 * A site of nginx, for `/etc/nginx/conf.d/`. The headers stand in the server block alone: a location with an `add_header` of its own
 * would drop them, so what differs by path comes from a map.
 */
export function toNginx(base: string): string {
	const headers = Object.entries(RESPONSE_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
	const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `location ~ \\.${ending}$ { types { } default_type "${type}"; }`);
	return `# Made by \`npm run hosting\`. The files of dist/ go to /srv/guide${base}; see docs/deploy.md.

map $uri $guide_cache {
	default "${ASK}";
	"~^${escaped(base)}(?:${HASHED_FOLDERS.join('|')})/" "${KEEP}";
}

server {
	listen 80;
	server_name guide.example;
	root /srv/guide;
	index index.html;
	server_tokens off;
	absolute_redirect off;
	charset utf-8;
	charset_types ${COMPRESSED.join(' ')};
	error_page 403 404 =404 ${base}404.html;

	gzip on;
	gzip_vary on;
	gzip_min_length 512;
	gzip_types ${COMPRESSED.join(' ')};

${headers.map((header) => `\t${header}`).join('\n')}
	add_header Cache-Control $guide_cache always;

${types.map((type) => `\t${type}`).join('\n')}
	location = ${base}_headers { return 404; }
	location ~ /\\.(?!well-known/) { return 404; }
}
`;
}
