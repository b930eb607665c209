import { findContentFiles } from '../../src/content-files.ts';
import { KINDS } from './kinds.ts';
import { tryAll } from './try.ts';

/** `npm run mutations -- 50 7`: damages the content in every way so many times from a seed, and prints what was not refused. */
const [each = 20, seed = 2026] = process.argv.slice(2).map(Number);
const trials = tryAll(KINDS, findContentFiles('src/content'), each, seed);
const counts = Map.groupBy(trials, ({ verdict }) => verdict);
for (const verdict of ['misplaced', 'survived'] as const)
	for (const { kind, file, line, region, said } of counts.get(verdict) ?? [])
		console.log(
			`${verdict}: ${kind} · ${region} · ${file}:${line}${said
				.slice(0, 3)
				.map((one) => `\n    ${one}`)
				.join('')}`,
		);
if (process.argv.includes('--argued'))
	for (const { kind, region, said } of counts.get('argued') ?? []) console.log(`argued: ${kind} · ${region}: ${said.join()}`);
console.log(
	`${trials.length} tried: ${['refused', 'argued', 'survived', 'misplaced'].map((one) => `${counts.get(one as never)?.length ?? 0} ${one}`).join(', ')}`,
);
process.exitCode = counts.has('survived') || counts.has('misplaced') ? 1 : 0;
