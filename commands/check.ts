import { run } from './console.ts';

/** Checks the content alone: every fault and every warning, in under a second. */
await run(async () => {
	const { checkedContent } = await import('./content.ts');
	checkedContent({ everyWarning: true });
});
