import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The served site’s scheme, host and port. */
		origin: string;
		/** The folder of the built site. */
		site: string;
	}
}

/** Builds the real guide once with the real command, and serves it while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = resolve(`.test-site-${process.pid}`);
	const site = resolve(folder, 'site');
	mkdirSync(folder);
	console.log('Building the guide for the browser …');
	const { stdout } = await promisify(execFile)(process.execPath, ['commands/build.ts'], {
		env: { ...process.env, GUIDE_ENV_FILE: '', GUIDE_DIST: site, NODE_ENV: 'production' },
	});
	console.log(stdout.trim().split('\n').at(-1));
	const server = await serveSite(site, '/');
	project.provide('origin', server.origin);
	project.provide('site', site);
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
