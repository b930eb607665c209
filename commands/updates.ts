import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';

/** How often it is said how far it is, in records. */
const EVERY = 50;

/**
 * `npm run check -- updates`: asks Crossref which works of the guide were retracted, corrected or replaced, and refuses what their records do not say.
 * `--report` lists what they say too, and what Crossref does not know. Asks another API where `GUIDE_CROSSREF` names one, as the tests do.
 */
await run(async () => {
	const { CONTENT } = await configuration();
	const [{ checkedContent }, { askCrossref, limitsFor }, { compare, faultLines, reportLines }] = await Promise.all([
		import('../src/build/checked-content.ts'),
		import('./updates/ask-crossref.ts'),
		import('./updates/compare.ts'),
	]);
	const { about, sources } = checkedContent({ everyWarning: false });
	const all = [...sources.values()];
	const dois = [...new Set(all.flatMap(({ csl }) => csl.DOI?.toLowerCase() ?? []))];
	const mail = about.contact?.startsWith('mailto:') ? about.contact : undefined;
	const base = process.env['GUIDE_CROSSREF'] || 'https://api.crossref.org';
	console.error(`Asking ${new URL(base).host} for ${count(dois.length, 'DOI')} …`);
	const answers = await askCrossref(dois, {
		base,
		userAgent: `peer-support-guide${about.contact === undefined ? '' : ` (${encodeURI(about.contact)})`}`,
		limits: limitsFor(mail),
		progress: (done) => {
			if (done % EVERY === 0) console.error(`${done} of ${dois.length} …`);
		},
	});
	const found = compare(all, answers);
	const fileOf = ({ file, csl }: (typeof all)[number]) => {
		const [before = '', after] = readFileSync(join(CONTENT, file), 'utf8').split(`"DOI": "${csl.DOI ?? ''}"`);
		return `${CONTENT}/${file}:${after === undefined ? 1 : before.split('\n').length}`;
	};
	if (process.argv.includes('--report')) for (const line of reportLines(found, fileOf)) console.log(line);
	const faults = faultLines(found, fileOf);
	for (const line of faults) console.error(line);
	const verdict = [
		`${count(dois.length, 'DOI')} asked for`,
		count(found.notices.length, 'notice'),
		`${found.notices.filter(({ recorded }) => !recorded).length} not in the records`,
		`${found.unknown.length} not known to Crossref`,
		`${found.failed.length} without an answer`,
	].join(', ');
	if (faults.length > 0) throw new UserError(verdict);
	console.log(verdict);
});
