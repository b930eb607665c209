import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installed } from '../installed.ts';
import { bodiesOf, reportType } from '../../src/export/item.ts';
import type { FullItem } from '../../src/citation/printable.ts';
import { FILES } from './works.ts';

/** Independent readers of the citation files. */
const biber = installed('citation files as biber reads them', 'biber');
const pandoc = installed('citation files as pandoc reads them', 'pandoc');
const bibutils = installed('citation files as bibutils reads them', 'ris2xml', 'biblatex2xml');

const works = [...FILES].filter(([path]) => path === 'sources-all' || path.startsWith('cite/')).flatMap(([, list]) => list);
const sourceKeys = (FILES.get('sources-all') ?? []).map(({ csl }) => csl.id);
const undated = works.filter(({ csl }) => csl.issued === undefined).map(({ csl }) => csl.id);

/** The letters of some names in one order. bibutils has no sign for a body in RIS: it parts its name at “and”, and takes capitals for initials. */
const lettersOf = (names: readonly string[]) =>
	[
		...names
			.join(' ')
			.replace(/\band\b/g, ' ')
			.normalize('NFC')
			.replace(/[^\p{L}\p{N}]/gu, ''),
	]
		.sort()
		.join('');

const reports = works.filter(({ csl }) => csl.type === 'report');
const laws = works.filter(({ csl }) => csl.type === 'legislation');

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
	test.runIf(biber)('accepts every entry, but what is not known or is there for Zotero and Pandoc', () => {
		const { stdout, status } = spawnSync(
			'biber',
			['--tool', '--validate-datamodel', `--output-file=${join(folder, 'out.bib')}`, whole('bib')],
			{ encoding: 'utf8', cwd: folder },
		);
		const sites = [...readFileSync(whole('bib'), 'utf8').matchAll(/^@online\{(.*),$(?=(?:\n\t.*)*\n\tjournaltitle)/gm)].map(
			([, key]) => key,
		);
		const warnings = stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
		expect(status).toBe(0);
		expect(
			warnings.map((line) => line.replace(` (${whole('bib').split('/').at(-1)})`, '').replace(/ \([^)]*all\.bib\)/, '')).sort(),
		).toEqual(
			[
				...undated.map((key) => `Entry '${key}': Missing mandatory field - one of 'date, year' must be defined`),
				// Of what type they are is printed: it is their own word, or none.
				...reports
					.filter(({ csl }) => !reportType(csl) && !csl['collection-title'])
					.map(({ csl }) => `Entry '${csl.id}': Missing mandatory field 'type'`),
				// The data model has no fields at all for a law, and no site of a web page.
				...laws.flatMap(({ csl }) =>
					(csl.author ? ['author', 'title'] : ['title']).map(
						(field) => `Entry '${csl.id}': Invalid field '${field}' for entrytype 'legislation'`,
					),
				),
				...sites.map((key) => `Entry '${key}': Invalid field 'journaltitle' for entrytype 'online'`),
			]
				.map((line) => `WARN - Datamodel: ${line}`)
				.sort(),
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
					// Before the signs of a French title Pandoc sets spaces that do not break.
					title: title.replace(/<[^>]+>|[“”‘’"']/g, '').replace(/\u00a0|\u202f/g, ' '),
					year: issued?.['date-parts'][0]?.[0],
					// Of a number in PubMed Pandoc makes an address.
					URL: URL?.startsWith('https://www.ncbi.nlm.nih.gov/pubmed/') ? undefined : URL,
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
		// Of BibLaTeX’s types it does not know a law.
		const said = stderr.split('\n').filter((line) => !/type 'legislation'|Defaulting to article/.test(line));
		expect(said.join('\n').trim()).toBe(`${command}: Processed ${works.length} references.`);
		expect([...stdout.matchAll(/<mods /g)].length).toBe(works.length);
		const titles = [...stdout.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
		expect(titles.filter((title) => title === undefined || title.trim() === '')).toEqual([]);
	});

	test.runIf(bibutils)('give back from RIS every person as it was, and of bodies all letters', () => {
		const xml = read('ris2xml', 'ris').stdout;
		const { stdout } = spawnSync('xml2ris', { input: xml, encoding: 'utf8', maxBuffer: 2 ** 26 });
		const authors = new Map(
			stdout
				.split(/^ER {2}-.*$/m)
				.map((record) => [
					/^ID {2}- (.*)$/m.exec(record)?.[1]?.trim(),
					[...record.matchAll(/^A[U1] {2}- (.*)$/gm)].map(([, name = '']) => name),
				]),
		);
		const namesOf = ({ author = [] }: FullItem) => author.map((name) => Object.values(name).join(' '));
		const isPersons = ({ author = [] }: FullItem) => author.every((name) => !('literal' in name));
		expect(works.filter(({ csl }) => csl.author && isPersons(csl)).length).toBeGreaterThan(150);
		for (const { csl } of works.filter(({ csl }) => csl.author)) {
			const read = authors.get(csl.id) ?? [];
			// A single name it puts last, and initials it sets apart.
			if (isPersons(csl))
				expect([csl.id, read.map((name) => lettersOf([name])).sort()]).toEqual([
					csl.id,
					namesOf(csl)
						.map((name) => lettersOf([name]))
						.sort(),
				]);
			else expect([csl.id, lettersOf(read)]).toEqual([csl.id, lettersOf(namesOf(csl))]);
		}
	});

	test.runIf(bibutils)('keep every body whole from BibLaTeX', () => {
		const { stdout } = read('biblatex2xml', 'bib');
		const names = new Set(
			[...stdout.matchAll(/<namePart(?: type="family")?>([^<]*)<\/namePart>/g)].map(([, name = '']) => name.replaceAll('’', "'")),
		);
		const bodies = new Set(works.flatMap(({ csl }) => bodiesOf(csl)).map((body) => body.replaceAll('&', '&amp;').replaceAll('’', "'")));
		expect([...bodies].filter((body) => !names.has(body))).toEqual([]);
	});
});
