import { nearest } from '../src/reading/validate.ts';
import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { findOutgoing } from './links/addresses.ts';
import { forEachByHost } from './links/by-host.ts';
import { checkAddress, type Finding } from './links/check-address.ts';
import { toReport } from './links/report.ts';
import { UserError } from '../src/build/user-error.ts';

/** A request a second to one host, eight hosts at once: slower than a reader who clicks through a list of references. */
const POLITENESS = { hosts: 8, pause: 1000 };
const PATIENCE = 20_000;
/** How often progress is told where no terminal shows a line that changes. */
const EVERY = 50;

/** Refuses keys of no source: to ask for nothing would look like all being well. */
function refuseUnknown(keys: readonly string[], known: readonly string[]): void {
	const lines = keys
		.filter((key) => !known.includes(key))
		.map((key) => {
			const near = nearest(key, known);
			return `links:1  unknown-key  no source \`${key}\` → ${near === undefined ? 'name one as its file in sources/' : `write \`${near}\``}`;
		});
	if (lines.length) throw new UserError(lines.join('\n'));
}

function tell(done: number, all: number): void {
	if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
	else if (done % EVERY === 0 || done === all) console.error(`${done} of ${all}`);
}

/**
 * `npm run links`: asks whether the addresses that lead out of the site are still there, and reports. Needs the network, which no build
 * does, and exits 0 whatever it finds: what other sites do is no fault of the guide. `npm run links -- gillard-2022a` asks for these sources alone.
 */
await run(async () => {
	const { SITE_URL } = await configuration();
	const { checkedContent } = await import('../src/build/checked-content.ts');
	const { sources } = checkedContent({ everyWarning: false });
	const keys = process.argv.slice(2);
	refuseUnknown(keys, [...sources.keys()]);
	const outgoing = findOutgoing({ sources: new Map([...sources].filter(([id]) => keys.length === 0 || keys.includes(id))) });
	const manner = { patience: PATIENCE, agent: `peer-support-guide-links/1.0 (+${SITE_URL})` };
	const findings = new Map<string, Finding>();
	await forEachByHost(
		outgoing.map(({ address }) => address),
		POLITENESS,
		async (address) => {
			findings.set(address, await checkAddress(address, manner));
			tell(findings.size, outgoing.length);
		},
	);
	console.log(toReport(outgoing, findings));
});
