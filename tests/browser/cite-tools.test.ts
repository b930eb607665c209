import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installed } from '../installed.ts';
import { FILES } from './works.ts';

/** Independent readers of the citation files. */
const biber = installed('citation files as biber reads them', 'biber');
const pandoc = installed('citation files as pandoc reads them', 'pandoc');
const bibutils = installed('citation files as bibutils reads them', 'ris2xml', 'biblatex2xml');

const works = [...FILES].filter(([path]) => path === 'sources-all' || path.startsWith('cite/')).flatMap(([, list]) => list);
const sourceKeys = (FILES.get('sources-all') ?? []).map(({ csl }) => csl.id);
const undated = works.filter(({ csl }) => csl.issued === undefined).map(({ csl }) => csl.id);

let folder: string;
/** All sources and all of the guide’s own references in one file. */
const whole = (format: string) => join(folder, `all.${format}`);
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-cite-'));
	const paths = [...FILES.keys()].filter((path) => path === 'sources-all' || path.startsWith('cite/'));
	for (const format of ['bib', 'ris'])
		writeFileSync(whole(format), paths.map((path) => readFileSync(join(inject('site'), `${path}.${format}`), 'utf8')).join('\n'));
	const items = paths.flatMap((path) => JSON.parse(readFileSync(join(inject('site'), `${path}.json`), 'utf8')) as unknown[]);
	writeFileSync(whole('json'), JSON.stringify(items));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('biber', () => {
	test.runIf(biber)('accepts every entry: all that it misses is the date of undated works', () => {
		const { stdout, status } = spawnSync(
			'biber',
			['--tool', '--validate-datamodel', `--output-file=${join(folder, 'out.bib')}`, whole('bib')],
			{ encoding: 'utf8', cwd: folder },
		);
		const warnings = stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
		expect(status).toBe(0);
		expect(
			warnings.map((line) => line.replace(` (${whole('bib').split('/').at(-1)})`, '').replace(/ \([^)]*all\.bib\)/, '')).sort(),
		).toEqual(
			undated.map((key) => `WARN - Datamodel: Entry '${key}': Missing mandatory field - one of 'date, year' must be defined`).sort(),
		);
		expect([...readFileSync(join(folder, 'out.bib'), 'utf8').matchAll(/^@\w+\{/gm)].length).toBe(works.length);
	});
});

describe('pandoc', () => {
	const references = (format: string) => {
		writeFileSync(join(folder, 'all.md'), "---\nnocite: '@*'\n---\n");
		return execFileSync('pandoc', ['--citeproc', `--bibliography=${whole(format)}`, '--to=plain', '--wrap=none', join(folder, 'all.md')], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	};
	const bodies = [
		'World Health Organization',
		'Health Service Executive',
		'Centers for Medicare & Medicaid Services',
		'Substance Abuse and Mental Health Services Administration',
	];

	test.runIf(pandoc).each(['bib', 'json'])('sets a reference for every work of the .%s files', (format) => {
		const set = references(format)
			.split(/\n\n+/)
			.filter((entry) => entry.trim() !== '');
		expect(set.length).toBe(works.length);
		for (const body of bodies) expect(set.some((entry) => entry.startsWith(`${body}. `))).toBe(true);
		expect(set.filter((entry) => /undefined|\?\?\?|\\[&%#_]|[{}]/.test(entry))).toEqual([]);
		// Pandoc’s style writes an author who comes again as a dash.
		expect(set.filter((entry) => /^(?:Peer Support Guide|———)\. .*https:\/\/peer-support-guide\.example\//.test(entry)).length).toBe(
			works.length - sourceKeys.length,
		);
	});

	test.runIf(pandoc)('reads the same from BibLaTeX as from CSL-JSON: title with every capital, year, address', () => {
		const toItems = (format: string, from: string) => {
			const json = execFileSync('pandoc', [`--from=${from}`, '--to=csljson', whole(format)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
			return (JSON.parse(json) as { id: string; title: string; issued?: { 'date-parts': unknown[][] }; URL?: string }[])
				.map(({ id, title, issued, URL }) => ({
					id,
					title: title.replace(/<[^>]+>|[“”‘’"']/g, ''),
					year: issued?.['date-parts'][0]?.[0],
					URL,
				}))
				.sort((a, b) => (a.id < b.id ? -1 : 1));
		};
		const fromBib = toItems('bib', 'biblatex');
		const fromJson = toItems('json', 'csljson');
		const lower = (items: typeof fromBib) => items.map((item) => ({ ...item, title: item.title.toLowerCase() }));
		expect(lower(fromBib)).toEqual(lower(fromJson));
		// Pandoc sets its own quotation marks, and a capital after a colon; what it may not do is lower one.
		const lowered = fromBib.filter(({ title }, place) =>
			[...title].some((letter, spot) => letter !== fromJson[place]?.title[spot] && letter === letter.toLowerCase()),
		);
		expect(lowered).toEqual([]);
	});
});

describe('bibutils', () => {
	const read = (command: string, format: string) => spawnSync(command, [whole(format)], { encoding: 'utf8', maxBuffer: 2 ** 26 });

	test.runIf(bibutils).each([
		['ris2xml', 'ris'],
		['biblatex2xml', 'bib'],
	])('%s reads every record and complains of none', (command, format) => {
		const { stdout, stderr } = read(command, format);
		expect(stderr.trim()).toBe(`${command}: Processed ${works.length} references.`);
		expect([...stdout.matchAll(/<mods /g)].length).toBe(works.length);
		const titles = [...stdout.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
		expect(titles.filter((title) => title === undefined || title.trim() === '')).toEqual([]);
	});
});
