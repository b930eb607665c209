import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Run, runMeasured } from './peak-memory.ts';

/** Where the floor is built: inside the project, where its packages are found. */
export const FLOOR = resolve('.build-floor');

const PROJECT = resolve('bench/floor');

/** Builds the pages of a built guide again with Astro alone, and indexes them with Pagefind alone: the least that so many bytes can cost. */
export async function runFloor(site: string): Promise<Run> {
	rmSync(FLOOR, { recursive: true, force: true });
	const env = { FLOOR_FROM: site, FLOOR_TO: FLOOR, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
	const here = { cwd: resolve('.'), env };
	const pages = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build', '--root', PROJECT, '--silent'], here);
	const index = await runMeasured(['node_modules/pagefind/lib/runner/bin.cjs', '--site', join(FLOOR, 'site'), '--silent'], here);
	// Types for an editor, which nobody opens here.
	rmSync(join(PROJECT, '.astro'), { recursive: true, force: true });
	return {
		seconds: pages.seconds + index.seconds,
		cpu: pages.cpu + index.cpu,
		megabytes: Math.max(pages.megabytes, index.megabytes),
	};
}
