import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';

/** `npm run build`: the site, with what is wrong said a line each. `-- --pdf` adds the whole guide as a PDF, to which its pages then link. `-- --icons` first draws the icons anew. */
await run(async () => {
	if (process.argv.includes('--pdf')) process.env['GUIDE_PDF'] = '1';
	await configuration();
	if (process.argv.includes('--icons')) {
		const { writeIcons } = await import('./icon-files.ts');
		await writeIcons();
	}
	const { buildSite } = await import('../src/build/build.ts');
	await buildSite();
});
