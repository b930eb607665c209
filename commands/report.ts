import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';

/** `npm run check -- report`: how the guide stands, in numbers and lists. `node commands/report.ts --facts` prints every unused fact too. */
await run(async () => {
	await configuration();
	const { checkedEvidence } = await import('../src/build/checked-content.ts');
	const { toReport } = await import('../src/evidence/report.ts');
	const { formatReport } = await import('../src/evidence/report-text.ts');
	const { records, guide, warnings } = checkedEvidence({ everyWarning: false });
	console.log(`\n${formatReport(toReport({ records, guide }, warnings), { everyFact: process.argv.includes('--facts') })}`);
});
