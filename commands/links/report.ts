import type { Outgoing } from './addresses.ts';
import { type Finding, VERDICTS, type Verdict } from './check-address.ts';

/** The findings in words: how many of each, then what is not fine, worst first, with the records that name it. */
export function toReport(outgoing: readonly Outgoing[], findings: ReadonlyMap<string, Finding>): string {
	const verdicts = Object.keys(VERDICTS) as Verdict[];
	const checked = outgoing.flatMap(({ address, files }) => {
		const finding = findings.get(address);
		return finding ? [{ address, files, ...finding }] : [];
	});
	const of = (verdict: Verdict) => checked.filter((one) => one.verdict === verdict);
	const summary = verdicts.map((verdict) => `${of(verdict).length} ${verdict}`).join(', ');
	const lists = verdicts
		.filter((verdict) => verdict !== 'fine' && of(verdict).length)
		.map((verdict) =>
			[
				`${verdict} (${VERDICTS[verdict]})`,
				...of(verdict).map(({ address, files, detail }) => `  ${files.join(', ')}:  ${address}  ${detail}`),
			].join('\n'),
		);
	return [...lists, `${checked.length} addresses: ${summary}`].join('\n\n');
}
