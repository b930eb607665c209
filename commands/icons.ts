import { writeFileSync } from 'node:fs';
import { run } from '../src/build/console.ts';
import { drawIcons } from './icon-files.ts';

/** `npm run icons`: draws the icons and the preview of links from `pictures/*.svg` and the colours of `tokens.css` into `public/`. */
await run(async () => {
	for (const [name, content] of await drawIcons()) {
		writeFileSync(`public/${name}`, content);
		console.log(`Wrote public/${name}`);
	}
});
