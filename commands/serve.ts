import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configuration } from './configuration.ts';
import { run } from './console.ts';
import { recover } from './publish.ts';
import { UserError } from './user-error.ts';
import { createSiteServer, listen, portFrom } from './server.ts';

/** `npm run serve`: serves what was built into `dist`. */
await run(async () => {
	const { BASE_PATH } = await configuration();
	const port = portFrom(process.env['PORT']);
	const folder = resolve(process.env['GUIDE_DIST'] || 'dist');
	try {
		recover(folder);
	} catch {
		// What a build that was killed has left there may stay: a site that stands is served all the same.
	}
	if (!existsSync(join(folder, '404.html'))) throw new UserError(`${folder}:1  not-built  no built site → run \`npm run build\` first`);
	await listen(createSiteServer(folder, BASE_PATH), port);
	console.log(`The guide is at http://localhost:${port}${BASE_PATH}  (stop with Ctrl+C)`);
});
