import { writeFileSync } from 'node:fs';
import { toCatalogue } from '../tests/site/catalogue.ts';
import { run } from '../src/build/console.ts';

/** `npm run faults`: writes the catalogue of faults from the rules and the sites that fail for them. */
await run(() => {
	writeFileSync('docs/faults.md', toCatalogue());
	console.log('Wrote docs/faults.md');
});
