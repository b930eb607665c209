import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { checkCitationFile } from './citation-file.ts';

/** Checks the content alone: every fault and every warning, in under a second. */
await run(async () => {
	const { CONTENT } = await configuration();
	const { checkedContent } = await import('../src/build/checked-content.ts');
	checkedContent({ everyWarning: true });
	checkCitationFile(CONTENT);
});
