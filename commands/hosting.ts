import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_FILES } from '../src/hosting/hosts.ts';
import { configuration } from './configuration.ts';
import { run } from './console.ts';

/** `npm run hosting`: writes the servers’ settings into `deploy/`, for the base path that `BASE_PATH` names. */
await run(async () => {
	const { BASE_PATH } = await configuration();
	mkdirSync('deploy', { recursive: true });
	for (const [name, write] of Object.entries(HOST_FILES)) {
		writeFileSync(join('deploy', name), write(BASE_PATH));
		console.log(`Wrote deploy/${name}`);
	}
});
