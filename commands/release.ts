import { join } from 'node:path';
import type { Guide } from '../src/evidence/model.ts';
import type * as Readings from '../src/evidence/readings.ts';
import { toEditionFiles } from '../src/export/edition-files.ts';
import { freeze } from '../src/export/freeze.ts';
import { editionName } from '../src/schema/words.ts';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';
import { frozenAlready, writeEdition } from './write-edition.ts';

/** The edition that is to be frozen, as it was asked for; refuses what is no year and month. */
function askedFor([name, ...more]: readonly string[]): string {
	if (more.length === 0 && editionName.safeParse(name).success) return name ?? '';
	const found = name === undefined ? 'no edition' : `“${[name, ...more].join(' ')}”`;
	throw new UserError(`edition:1  malformed-edition  ${found} → write one year and month: npm run release -- 2026-11`);
}

/** Refuses an edition that is frozen already, is not the guide’s own, or is older than one that is frozen. */
function refuseOther(asked: string, { about, editions }: Guide, content: string): void {
	const file = join(content, 'guide.yaml');
	if (editions.some(({ edition }) => edition === asked)) throw frozenAlready(asked, content);
	if (asked !== about.edition)
		throw new UserError(
			`${file}:1  wrong-edition  ${asked}, where the guide’s edition is ${about.edition} → freeze ${about.edition}, or write ${asked} in \`edition\` first`,
		);
	const newest = editions.at(-1)?.edition;
	if (newest !== undefined && asked < newest)
		throw new UserError(`${file}:1  edition-behind  ${asked}, where ${newest} is frozen → write a later year and month in \`edition\``);
}

/** Refuses while a statement, an answer or a tool is not read a second time as it is now, and names every one. */
function refuseUnread(guide: Guide, content: string, { unreadLines }: typeof Readings): void {
	const open = unreadLines(guide, join(content, '/'));
	if (open.length === 0) return;
	throw new UserError(
		[...open.map(({ words }) => words), `${count(open.length, 'passage')} to be read a second time. Nothing was frozen.`].join('\n'),
	);
}

/** `npm run release -- 2026-11`: checks the content, then freezes its statements as that edition. */
await run(async () => {
	const asked = askedFor(process.argv.slice(2));
	const { CONTENT } = await configuration();
	const { checkedEvidence } = await import('../src/build/checked-content.ts');
	const { toCitations } = await import('../src/citation/citations.ts');
	const { guide, records } = checkedEvidence({ everyWarning: false });
	refuseOther(asked, guide, CONTENT);
	refuseUnread(guide, CONTENT, await import('../src/evidence/readings.ts'));
	const citations = toCitations(guide.sources.values());
	const edition = freeze(guide, (key) => ({ label: citations.label(key), reference: citations.plainReference(key) }));
	writeEdition(asked, CONTENT, toEditionFiles(edition, records.digests?.record ?? {}));
	console.log(
		`Froze the edition ${asked}: ${count(edition.statements.length, 'statement')}, ${count(Object.keys(edition.references).length, 'reference')}. Commit ${CONTENT}/editions/.`,
	);
});
