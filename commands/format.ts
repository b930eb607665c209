import { run } from '../src/build/console.ts';
import { writeCitationFile } from './citation-file.ts';

/** The first step of `npm run format`: writes what is made of other files. Prettier and ESLint follow. */
await run(() => writeCitationFile());
