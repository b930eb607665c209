import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { UserError } from '../src/build/user-error.ts';
import { freePort } from './free-port.ts';

/** A server in a process of its own, on this machine alone. */
export interface LoadedServer {
	name: string;
	origin: string;
	stop: () => Promise<void>;
}

/** Waits until a server answers; stops it and refuses where it does not within ten seconds. */
async function whenUp(name: string, origin: string, child: ChildProcess, clear: () => void): Promise<LoadedServer> {
	const ended = new Promise((done) => child.once('exit', done));
	const stop = async () => {
		child.kill();
		await ended;
		clear();
	};
	for (let wait = 0; wait < 100 && child.exitCode === null; wait++) {
		if (
			await fetch(origin).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return { name, origin, stop };
		await rest(100);
	}
	await stop();
	throw new UserError(`bench:1  no-server  ${name} did not start → see its words above`);
}

/** The preview server, as `npm run serve` starts it. */
export async function startPreview(site: string): Promise<LoadedServer> {
	const port = await freePort();
	const env = { ...process.env, GUIDE_DIST: site, PORT: String(port), BASE_PATH: '/' };
	const child = spawn(process.execPath, ['commands/serve.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	return whenUp('npm run serve', `http://127.0.0.1:${port}`, child, () => undefined);
}

/** Where nginx lies: on the path, or where `GUIDE_NGINX` says. */
function findNginx(): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return [process.env['GUIDE_NGINX'] ?? '', ...folders.map((folder) => join(folder, 'nginx'))].find(
		(path) => path !== '' && existsSync(path),
	);
}

/** nginx with the site that `deploy/nginx.conf` describes, but for its port and its folder; nothing where it is not installed. */
export async function startNginx(site: string): Promise<LoadedServer | undefined> {
	const nginx = findNginx();
	if (nginx === undefined) return undefined;
	const types = ['../../etc/nginx', '../etc/nginx'].map((folder) => join(dirname(nginx), folder, 'mime.types')).find(existsSync);
	if (types === undefined) throw new UserError(`${nginx}:1  no-types  no mime.types beside it → install nginx whole`);
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
	mkdirSync(join(folder, 'srv'));
	symlinkSync(site, join(folder, 'srv/guide'));
	const shipped = readFileSync('deploy/nginx.conf', 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv/guide;', `root ${join(folder, 'srv/guide')};`);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes ${cpus().length}; pid ${folder}/pid; error_log stderr;
events { worker_connections 1024; }
http { include ${types}; default_type application/octet-stream; sendfile on; access_log off; ${temporary.join(' ')}
${shipped}
}
`,
	);
	const child = spawn(nginx, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
	return whenUp('nginx, deploy/nginx.conf', `http://127.0.0.1:${port}`, child, () => rmSync(folder, { recursive: true, force: true }));
}
