import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toGuideCitations } from '../citation/guide-citations.ts';
import { writeIndex } from '../search/index/files.ts';
import { CACHE, CONTENT, IS_PUBLISHED, PDF } from '../site.ts';
import { guideSitemap } from './sitemap.ts';
import { checkedGuide, setCheckedGuide } from './checked-guide.ts';
import { checkedContent } from './checked-content.ts';
import { openCitationCache } from './citation-cache.ts';
import { toUserError } from './file-system-errors.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { narrowPolicies } from './page-policy.ts';
import { findTarget, isRunning, publish, recover, tryToWrite } from './publish.ts';

/** The folder in which a build is made before it takes the place of `dist`; the number is the process that builds. */
const WORK_FOLDER = /^\.build-(?<pid>\d+)$/;

/** The work folder of this process. */
export const WORK = resolve(`.build-${process.pid}`);

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Deletes the work folders of builds that were killed. */
function removeAbandoned(): void {
	for (const name of readdirSync('.')) {
		const pid = WORK_FOLDER.exec(name)?.groups?.['pid'];
		if (pid !== undefined && !isRunning(Number(pid))) remove(name);
	}
}

/** Variables of the environment that would override what `import.meta.env` says of a build. */
const OVERRIDING = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** Readers of a published guide have nowhere to report what is wrong in it. */
const NO_CONTACT = `warning  ${CONTENT}/guide.yaml:1  no-contact  readers have nowhere to report a mistake → write \`contact: mailto:guide@example.org\` or the address of your list of issues`;

const countPages = (folder: string) => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;

/**
 * Checks the content before the pages are made and indexes it after them. A build is made in a work folder and takes the place of `dist` when it is
 * whole: one that fails or is killed leaves the last site as it was. Throws a `UserError` for a fault of the content or of the disk.
 * `moved`: addresses that lead on to others.
 */
export function guideIntegration(moved: readonly string[]): AstroIntegration[] {
	const started = performance.now();
	let target = '';
	const integration: AstroIntegration = {
		name: 'peer-support-guide',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				for (const name of OVERRIDING) Reflect.deleteProperty(process.env, name);
				// What is built is for readers, whatever the environment is for.
				process.env['NODE_ENV'] = 'production';
				const name = process.env['GUIDE_DIST'] || 'dist';
				try {
					target = findTarget(name);
					recover(target);
					tryToWrite(target);
					removeAbandoned();
					const guide = checkedContent({ everyWarning: false });
					if (IS_PUBLISHED && guide.about.contact === undefined) console.log(NO_CONTACT);
					setCheckedGuide({ guide, citations: toGuideCitations(guide, openCitationCache(resolve(CACHE))) });
					mkdirSync(WORK);
				} catch (error) {
					throw toUserError(error, resolve(name));
				}
				process.once('exit', () => remove(WORK));
				const folder = (path: string) => pathToFileURL(`${join(WORK, path)}/`);
				updateConfig({ outDir: folder('site'), cacheDir: folder('cache') });
				console.log('Building the pages …');
			},
			'astro:build:done': async ({ dir }) => {
				const { guide, citations } = checkedGuide();
				const made = join(WORK, 'site');
				if (pathToFileURL(`${made}/`).href !== dir.href) throw new Error(`Astro built into ${dir.href} and not into ${made}`);
				try {
					narrowPolicies(made);
					console.log('Indexing for search …');
					const records = await writeIndex(guide, citations, join(made, 'pagefind'));
					if (PDF !== undefined) {
						console.log('Printing the PDF …');
						const { writePdf } = await import('./pdf-file.ts');
						await writePdf(made, guide.about, join(made, PDF));
					}
					// Last: it holds the digest of everything else.
					await writeOfflineCopy(made, guide.about.edition);
					const pages = countPages(made);
					publish(made, target);
					const seconds = ((performance.now() - started) / 1000).toFixed(1);
					const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
					console.log(`Built ${pages} pages and indexed ${records} records in ${seconds} s, ${megabytes} MB at the most: ${target}`);
				} catch (error) {
					throw toUserError(error, target);
				}
			},
		},
	};
	return [guideSitemap(moved), integration];
}
