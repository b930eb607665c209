import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { outlineFile, readOutlines } from '../tests/browser/outlines.ts';
import { launchBrowser } from '../src/build/browser.ts';
import { run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';
import { serveSite } from '../tests/serve.ts';

/**
 * `npm run outlines`: writes what assistive technology meets on a page of each kind of the built site, into `tests/browser/outlines/`. The tests compare
 * with these files and never write them: look at each difference before it is committed.
 */
await run(async () => {
	const site = resolve(process.env['GUIDE_DIST'] || 'dist');
	if (!existsSync(join(site, '404.html'))) throw new UserError(`${site}:1  not-built  no built site → run \`npm run build\` first`);
	const server = await serveSite(site, '/');
	const browser = await launchBrowser();
	try {
		const outlines = await readOutlines(browser, server.origin);
		const folder = dirname(outlineFile(''));
		mkdirSync(folder, { recursive: true });
		for (const [kind, outline] of outlines) writeFileSync(outlineFile(kind), outline);
		const kept = new Set([...outlines.keys()].map((kind) => basename(outlineFile(kind))));
		for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
		console.log(`Wrote ${outlines.size} outlines: see \`git diff ${folder}\``);
	} finally {
		await browser.close();
		await server.stop();
	}
});
