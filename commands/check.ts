import { configuration } from './configuration.ts';
import { run } from './console.ts';

/** Checks the content alone: every fault and every warning, in under a second. */
await run(async () => {
	await configuration();
	const { checkedContent } = await import('./content.ts');
	checkedContent({ everyWarning: true });
});
