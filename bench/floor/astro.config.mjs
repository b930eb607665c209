import { join } from 'node:path';
import { defineConfig } from 'astro/config';

const to = process.env['FLOOR_TO'] ?? '.build-floor';

/** Nothing but Astro: the least that a site of so many pages can cost. */
export default defineConfig({ outDir: join(to, 'site'), cacheDir: join(to, 'cache'), devToolbar: { enabled: false } });
