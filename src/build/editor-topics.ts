import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SECTIONS } from '../schema/section.ts';
import { CONTENT } from '../site.ts';

/** Where Astro’s extension for editors looks for the schemas of front matter. */
const FOLDER = '.astro/collections';

/** The address of a file as the extension compares it. */
const addressOf = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/**
 * Names the schema of each topic’s front matter to Astro’s extension, which completes and explains no front matter but that of files listed here. Astro’s own
 * list needs the topics to be loaded, which a preview does not do, and explains no field.
 */
export function nameTopicsToEditors(): void {
	// Content that lies elsewhere is not in the folder that an editor has open.
	if (relative('.', CONTENT).startsWith('..')) return;
	mkdirSync(FOLDER, { recursive: true });
	const topics = SECTIONS.flatMap((section) => {
		const folder = resolve(CONTENT, section);
		const names = existsSync(folder) ? readdirSync(folder) : [];
		return names.filter((name) => name.endsWith('.mdx')).map((name) => [addressOf(join(folder, name)), `topic-${section}`] as const);
	});
	for (const section of SECTIONS) copyFileSync(`.vscode/schemas/topic-${section}.json`, join(FOLDER, `topic-${section}.schema.json`));
	const collections = SECTIONS.map((section) => ({ hasSchema: true, name: `topic-${section}` }));
	writeFileSync(join(FOLDER, 'collections.json'), JSON.stringify({ collections, entries: Object.fromEntries(topics) }, null, '\t'));
}
