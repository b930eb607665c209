import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';

/** `npm run report`: how the guide stands, in numbers and lists. With `-- --facts` every unused fact is printed too. */
await run(async () => {
	await configuration();
	const { checkedEvidence } = await import('../src/build/checked-content.ts');
	const { toReport } = await import('../src/evidence/report.ts');
	const { formatReport } = await import('../src/evidence/report-text.ts');
	const { records, guide, warnings } = checkedEvidence({ everyWarning: false });
	console.log(`\n${formatReport(toReport({ records, guide }, warnings), { everyFact: process.argv.includes('--facts') })}`);
});
