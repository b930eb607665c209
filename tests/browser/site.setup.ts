import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../serve.ts';
import { everyKind } from '../site/every-kind.ts';
import { writeSite } from '../site/base.ts';
import { SMALL_SETTINGS } from './small-guide.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The served site’s scheme, host and port. */
		origin: string;
		/** The folder of the built site. */
		site: string;
		/** The folder of a small guide, built to lie below a path of its site: see `small-guide.ts`. */
		smallSite: string;
	}
}

/** Builds a guide with the real command; returns what it says of it. */
async function build(settings: Record<string, string>): Promise<string> {
	const env = { ...process.env, GUIDE_ENV_FILE: '', NODE_ENV: 'production', ...settings };
	const { stdout } = await promisify(execFile)(process.execPath, ['commands/build.ts'], { env });
	return stdout.trim().split('\n').at(-1) ?? '';
}

/** Builds the real guide once and a small one beside it, and serves the real one while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = resolve(`.test-site-${process.pid}`);
	const [site, smallSite] = [resolve(folder, 'site'), resolve(folder, 'small')];
	mkdirSync(folder);
	const small = writeSite(everyKind());
	console.log('Building the guide for the browser …');
	const [said] = await Promise.all([
		build({ GUIDE_DIST: site }),
		build({ GUIDE_CONTENT: small.content, GUIDE_DIST: smallSite, ...SMALL_SETTINGS }),
	]);
	console.log(said);
	small.remove();
	const server = await serveSite(site, '/');
	project.provide('origin', server.origin);
	project.provide('site', site);
	project.provide('smallSite', smallSite);
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
