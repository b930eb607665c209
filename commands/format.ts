import { run } from '../src/build/console.ts';
import { writeCitationFile } from './citation-file.ts';
import { writeEditorFiles } from './schemas/write-schemas.ts';

/** The first step of `npm run format`: writes what is made of other files. Prettier and ESLint follow. */
await run(() => {
	writeCitationFile();
	writeEditorFiles();
});
