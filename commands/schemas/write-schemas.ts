import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER, toEditorSchemas, toEditorSettings } from './editor-schemas.ts';

/** The files of editors that are made from the schemas, by path. */
export const editorFiles = (): ReadonlyMap<string, string> =>
	new Map([
		...[...toEditorSchemas()].map(([name, text]) => [`${SCHEMA_FOLDER}/${name}.json`, text] as const),
		['.vscode/settings.json', toEditorSettings()],
	]);

/** Writes the schemas and what names them to editors, and deletes the schemas of kinds that are gone. */
export function writeEditorFiles(): void {
	const files = editorFiles();
	mkdirSync(SCHEMA_FOLDER, { recursive: true });
	for (const name of readdirSync(SCHEMA_FOLDER)) if (!files.has(`${SCHEMA_FOLDER}/${name}`)) rmSync(join(SCHEMA_FOLDER, name));
	for (const [path, text] of files) {
		if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
		writeFileSync(path, text);
		console.log(`Wrote ${path}.`);
	}
}
