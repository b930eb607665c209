import { describe, expect, test } from 'vitest';
import { toCslFields } from '../../../commands/import-source/csl-fields.ts';
import { leftOut } from '../../../commands/import-source/left-out.ts';
import { newKey } from '../../../commands/import-source/new-record.ts';
import { readItems } from '../../../commands/import-source/read-items.ts';
import { cslItem } from '../../../src/schema/source.ts';

/** The fields of the first reference of a text, its key, and what is said of what was left out. */
function read(text: string) {
	const [reference] = readItems('a', text).references;
	if (!reference) throw new Error('no reference');
	const csl = toCslFields(reference.item);
	return { csl, key: newKey(csl, new Set()), said: leftOut(reference, csl).join('\n') };
}
const bib = (fields: string, type = 'article') => read(`@${type}{k, title = {T}, ${fields}}`);
const ris = (...lines: string[]) => read(['TY  - JOUR', 'TI  - T', ...lines, 'ER  - ', ''].join('\n'));
const json = (fields: object) => read(JSON.stringify({ type: 'journal-article', title: 'T', ...fields }));
const date = (...parts: (number | string)[]) => ({ issued: { 'date-parts': [parts] } });
const people = (...names: [family: string, given: string][]) => ({ author: names.map(([family, given]) => ({ family, given })) });

describe('BibLaTeX and BibTeX', () => {
	test('a date, a journal, a subtitle and a place of BibLaTeX', () => {
		const { csl, key, said } = read(
			'@article{k, title={T}, subtitle={Sub}, author={Doe, Ann}, journaltitle={J}, date={2019-05-23}, pages={1--9}, location={Cork}}',
		);
		expect(csl).toMatchObject({
			type: 'article-journal',
			title: 'T: Sub',
			'container-title': 'J',
			page: '1-9',
			'publisher-place': 'Cork',
			...date(2019, 5, 23),
		});
		expect(key).toBe('doe-2019');
		expect(said).toBe('');
	});

	test.each([
		['online', 'webpage'],
		['report', 'report'],
		['techreport', 'report'],
		['thesis', 'thesis'],
		['phdthesis', 'thesis'],
		['mastersthesis', 'thesis'],
		['book', 'book'],
		['inbook', 'chapter'],
		['incollection', 'chapter'],
		['inproceedings', 'chapter'],
		['article', 'article-journal'],
	])('@%s is a %s', (type, csl) => {
		expect(bib('year = 2019', type).csl['type']).toBe(csl);
	});

	test('BibLaTeX’s own names of theses are words', () => {
		const { csl, said } = bib('type = {phdthesis}, institution = {UCC}, date = {2020}', 'thesis');
		expect(csl['genre']).toBe('PhD thesis');
		expect(said).toBe('');
	});

	test('the maker of a report and of a thesis is its publisher', () => {
		expect(bib('institution = {HSE}, date = {2020}', 'report').csl['publisher']).toBe('HSE');
		expect(bib('school = {UCC}, year = 2020', 'phdthesis').csl['publisher']).toBe('UCC');
	});

	test.each([
		['year = {c2018}', [2018], 'c'],
		['year = {2019a}', [2019], 'a'],
		['year = {[2019]}', [2019], ''],
		['date = {2019-03/2019-05}', [2019, 3], 'to 2019-05'],
		['year = 2019, month = dec', [2019, 12], ''],
		['year = 2019, month = "9~" # dec', [2019, 12, 9], ''],
		['year = 2019, month = dec # "~9"', [2019, 12, 9], ''],
		['year = 2019, month = {Sept.}', [2019, 9], ''],
		['year = 2019, month = {März}', [2019, 3], ''],
		['year = 2019, month = {février}', [2019, 2], ''],
		['date = {2019-21}', [2019], '21'],
		['year = {2019}, month = {Spring}', [2019], 'Spring'],
	])('the date of %s', (fields, parts, unused) => {
		const { csl, said } = bib(fields);
		expect(csl).toMatchObject(date(...parts));
		if (unused === '') expect(said).toBe('');
		else expect(said).toContain(`without “${unused}”`);
	});

	test.each([
		['year = {2019--2020}', '2019--2020', 't-2019'],
		['year = {in press}', 'in press', 't-in'],
		['date = {uuuu}', 'uuuu', 't-uuuu'],
	])('a date that cannot be read is asked for: %s', (fields, written, key) => {
		const { csl, key: found } = bib(fields);
		expect(csl).toMatchObject(date(written));
		expect(found).toBe(key);
		expect(cslItem.safeParse({ id: 'k', ...csl }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['issued.date-parts.0.0']);
	});

	test('a work without a date is undated, and that is said', () => {
		const { csl, key, said } = bib('author = {Doe, Ann}');
		expect(csl['issued']).toBeUndefined();
		expect(key).toBe('doe-nd');
		expect(said).toContain('issued: the file says no date → add one');
		expect(bib('year = {n.d.}').csl['issued']).toBeUndefined();
	});

	test.each([
		['doi = {10.5555/978-3\\_15}', '10.5555/978-3_15'],
		['doi = {https://doi.org/10.5555/ABC}', '10.5555/ABC'],
		['doi = {10.5555/a{\\_}b}', '10.5555/a_b'],
		[
			'doi = {10.1002/(SICI)1520-6629(199903)27:2<165::AID-JCOP5>3.0.CO;2-E}',
			'10.1002/(SICI)1520-6629(199903)27:2<165::AID-JCOP5>3.0.CO;2-E',
		],
		[
			'doi = {10.1002/(SICI)1520-6629(199903)27:2{\\textless}165::AID-JCOP5{\\textgreater}3.0.CO;2-E}',
			'10.1002/(SICI)1520-6629(199903)27:2<165::AID-JCOP5>3.0.CO;2-E',
		],
	])('the DOI of %s', (fields, doi) => {
		const { csl } = bib(fields);
		expect(csl['DOI']).toBe(doi);
		expect(cslItem.safeParse({ id: 'k', ...csl, type: 'article-journal' }).success).toBe(true);
	});

	test.each([
		['{https://e.org/a\\_b?x{\\&}y}', 'https://e.org/a_b?x&y'],
		['{https://e.org/\\~{}doe}', 'https://e.org/~doe'],
		['{https://e.org/a\\%20b}', 'https://e.org/a%20b'],
		['{https://a.org/x https://b.org/y}', 'https://a.org/x'],
	])('the address of %s', (url, address) => {
		expect(bib(`url = ${url}`).csl['URL']).toBe(address);
	});

	test('a second address is said', () => {
		expect(bib('url = {https://a.org/x https://b.org/y}').said).toContain(
			'in the file and not in the record: url “https://a.org/x https://b.org/y”',
		);
	});

	test('letters with accents, of the North, and capitals in braces', () => {
		const { csl } = bib(
			String.raw`author = {{\AA}kerblom, K and H{\aa}kansson, P and {\'E}mile Zed and Mart{\'\i}n, D and Mart\'{\i}nez, E and M{\"u}ller, J and {\v{S}}koda, \'A and \c{C}elik, {\O}. and \O stby, A and Nu\~nez, B and {\L}ukasz, C}`,
		);
		expect(csl).toMatchObject(
			people(
				['Åkerblom', 'K'],
				['Håkansson', 'P'],
				['Zed', 'Émile'],
				['Martín', 'D'],
				['Martínez', 'E'],
				['Müller', 'J'],
				['Škoda', 'Á'],
				['Çelik', 'Ø.'],
				['Østby', 'A'],
				['Nuñez', 'B'],
				['Łukasz', 'C'],
			),
		);
	});

	test('no backslash is left anywhere', () => {
		const { csl } = read(
			String.raw`@article{k, title = {A \foo{bar} {\aa} \"{o} 5\% \& \textit{more} $\alpha$}, author = {\baz Doe, A\'nn}, year = 2019, note = {\x}}`,
		);
		expect(JSON.stringify(csl)).not.toContain('\\');
		expect(csl['title']).toContain('5% &');
	});

	test.each([
		['{Doe, Ann and others}', people(['Doe', 'Ann'])],
		['{Doe, Ann et al.}', people(['Doe', 'Ann'])],
		['{Doe, A. and et al.}', people(['Doe', 'A.'])],
	])('others are no author: %s', (author, names) => {
		const { csl, said } = bib(`year = 2019, author = ${author}`);
		expect(csl).toMatchObject(names);
		expect((csl['author'] as unknown[]).length).toBe(1);
		expect(said).toContain('author: the list ends with “and others” or “et al.” → add the names that are missing');
	});

	test.each([
		['{Health Service Executive}', [{ literal: 'Health Service Executive' }]],
		['{{Health Service Executive}}', [{ literal: 'Health Service Executive' }]],
		['{Department of Health, Social Services}', [{ literal: 'Department of Health, Social Services' }]],
		['{{World Health Organization} and Doe, Ann}', [{ literal: 'World Health Organization' }, { family: 'Doe', given: 'Ann' }]],
		['{{Doe, A.; Roe, B.}}', people(['Doe', 'A.'], ['Roe', 'B.']).author],
		['{Doe, A.; Roe, B.; Poe, C.}', people(['Doe', 'A.'], ['Roe', 'B.'], ['Poe', 'C.']).author],
		['{Health, A.}', people(['Health', 'A.']).author],
		[
			'{van der Berg, Jan and Ludwig van Beethoven}',
			[
				{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
				{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
			],
		],
	])('bodies and lists among authors: %s', (author, names) => {
		expect(bib(`author = ${author}`).csl['author']).toEqual(names);
	});

	test.each([
		['{Department of Health and Social Care}', [{ literal: 'Department of Health and Social Care' }]],
		[
			'{Substance Abuse and Mental Health Services Administration and Doe, Ann}',
			[{ literal: 'Substance Abuse and Mental Health Services Administration' }, { family: 'Doe', given: 'Ann' }],
		],
		['{Department for Levelling Up, Housing and Communities}', [{ literal: 'Department for Levelling Up, Housing and Communities' }]],
	])('a body of which “and” is part stays whole without its braces, and that is asked about: %s', (author, names) => {
		const { csl, said } = bib(`year = 2019, author = ${author}`);
		expect(csl['author']).toEqual(names);
		expect(said).toMatch(/^author: “.+ and .+” has no braces and was kept as one body, .+ → part it where it is two$/m);
	});

	test.each([
		['{Doe, Ann and World Health Organization}', [{ family: 'Doe', given: 'Ann' }, { literal: 'World Health Organization' }]],
		['{A. Doe and World Health Organization}', [{ family: 'Doe', given: 'A.' }, { literal: 'World Health Organization' }]],
		[
			'{{World Health Organization} and {Department of Health}}',
			[{ literal: 'World Health Organization' }, { literal: 'Department of Health' }],
		],
		['{Ann Doe and Bob Roe}', people(['Doe', 'Ann'], ['Roe', 'Bob']).author],
		['{World Health Organization and others}', [{ literal: 'World Health Organization' }]],
	])('names that are told apart are parted: %s', (author, names) => {
		const { csl, said } = bib(`year = 2019, author = ${author}`);
		expect(csl['author']).toEqual(names);
		expect(said).not.toContain('kept as one body');
	});

	test('the key of a body is of its initials', () => {
		expect(bib('author = {Health Service Executive}, year = 2019').key).toBe('hse-2019');
	});

	test('one bad entry keeps the others from nothing, and its own line is said', () => {
		const text =
			'@string{j = {Journal}}\n@article{a, title = {One}, journal = j, year = 2019}\n\n@article{b, title = {Two}\n  journal = {X}}\n@article{c, title = {Three}, year = 2020}\n';
		const { references, refused } = readItems('refs.bib', text);
		expect(references.map(({ item }) => [item['title'], item['container-title']])).toEqual([
			['One', 'Journal'],
			['Three', undefined],
		]);
		expect(refused).toEqual([
			expect.stringMatching(/^refs\.bib:5 {2}unreadable-reference {2}the entry `b` cannot be read from this line on → export it/),
		]);
	});

	test.each([
		'@article{, title = {T}}',
		'@article{title = {T}}',
		'@article{a key, title = {T}}',
		'@article{k,, title = {T},, year = 2019}',
	])('what leaves no doubt is read: %s', (text) => {
		expect(read(text).csl['title']).toBe('T');
	});

	test('a number of an article is its page, and what has no place in a record is listed', () => {
		const { csl, said } = bib('year = 2019, eid = {e56204}, keywords = {care, work}, abstract = {Long words.}');
		expect(csl['page']).toBe('e56204');
		expect(said).toBe('in the file and not in the record: keywords “care, work”; abstract “Long words.”');
	});
});

test('a DOI in a note or in the kind of work of RIS is no kind, and is not said to be lost', () => {
	const { csl, said } = ris('PY  - 2019', 'M3  - doi:10.1000/m3');
	expect([csl['DOI'], csl['genre'], said]).toEqual(['10.1000/m3', undefined, '']);
	expect(ris('PY  - 2019', 'N1  - doi: 10.1000/n1').said).toBe('');
	expect(ris('PY  - 2019', 'N1  - A note.').said).toContain('N1 “A note.”');
	expect(ris('PY  - 2019', 'M3  - Report').csl['genre']).toBe('Report');
});

describe('RIS', () => {
	test('of Web of Science', () => {
		const { csl, said } = ris(
			'AU  - Doe, A',
			'T2  - JOURNAL OF CARE',
			'SN  - 0033-3107',
			'PY  - 2019',
			'DA  - FEB',
			'VL  - 3',
			'IS  - 2',
			'SP  - 1',
			'EP  - 9',
			'DO  - 10.1000/abc',
			'AN  - WOS:000123',
		);
		expect(csl).toMatchObject({
			...date(2019, 2),
			...people(['Doe', 'A']),
			'container-title': 'JOURNAL OF CARE',
			page: '1-9',
			volume: '3',
			issue: '2',
			ISSN: '0033-3107',
			DOI: '10.1000/abc',
		});
		expect(said).toBe('in the file and not in the record: AN “WOS:000123”');
	});

	test('of Scopus', () => {
		const { csl, said } = ris(
			'AU  - Doe, A.',
			'AU  - Roe, B.',
			'PY  - 2021',
			'T2  - Journal of Care',
			'C7  - 123',
			'DO  - 10.1000/abc',
			'SN  - 00333107 (ISSN)',
			'UR  - https://www.scopus.com/inward/record.uri?eid=1',
			'N1  - Export Date: 1 May 2021',
			'M3  - Article',
		);
		expect(csl).toMatchObject({ page: '123', ISSN: '0033-3107', URL: 'https://doi.org/10.1000/abc', ...date(2021) });
		expect(said).toContain('UR “https://www.scopus.com');
		expect(said).toContain('N1 “Export Date: 1 May 2021”');
	});

	test('of Cochrane', () => {
		const { csl } = ris(
			'AN  - CN-01',
			'AU  - Doe A',
			'AU  - van der Berg AB',
			'JA  - J Care',
			'T2  - Journal of Care',
			'YR  - 2020',
			'PY  - 2020',
			'SP  - 13',
		);
		expect(csl).toMatchObject({ ...people(['Doe', 'A'], ['van der Berg', 'AB']), 'container-title': 'Journal of Care', page: '13' });
	});

	test('of EndNote', () => {
		const { csl } = ris(
			'AU  - Doe, A',
			'PY  - 2019',
			'DA  - 2019/10/19/',
			'SN  - 1465-1858 (Electronic) 0033-3107 (Linking)',
			'JO  - J Care',
			'JF  - Journal of Care',
		);
		expect(csl).toMatchObject({ ...date(2019, 10, 19), ISSN: '1465-1858', 'container-title': 'Journal of Care' });
	});

	test('of Google Scholar, with old tags', () => {
		expect(
			read('TY  - JOUR\nT1  - T\nA1  - Doe, A\nJO  - Journal of Care\nVL  - 3\nIS  - 2\nSP  - 13\nY1  - 2019///\nER  -\n').csl,
		).toEqual({
			type: 'article-journal',
			title: 'T',
			...people(['Doe', 'A']),
			'container-title': 'Journal of Care',
			volume: '3',
			issue: '2',
			page: '13',
			...date(2019),
		});
	});

	test.each([
		['WEB', 'webpage'],
		['ELEC', 'webpage'],
		['RPRT', 'report'],
		['THES', 'thesis'],
		['CHAP', 'chapter'],
		['BOOK', 'book'],
	])('TY  - %s is a %s', (type, csl) => {
		expect(read(`TY  - ${type}\nTI  - T\nAU  - Doe, A\nPY  - 2019\nER  - \n`).csl).toMatchObject({ type: csl, title: 'T', ...date(2019) });
	});

	test.each([
		[['PY  - 2019', 'Y1  - 2019/10/19'], [2019, 10, 19], ''],
		[['PY  - 2019', 'DA  - Spring'], [2019], 'Spring'],
		[['PY  - 2019', 'DA  - 2020/01/01'], [2019], ''],
		[['PY  - 2019', 'DA  - MAR-APR'], [2019, 3], 'APR'],
		[['DA  - 23 May 2019'], [2019, 5, 23], ''],
	])('the date of %j', (lines, parts, unused) => {
		const { csl, said } = ris(...lines);
		expect(csl).toMatchObject(date(...parts));
		if (unused) expect(said).toContain(`without “${unused}”`);
	});

	test.each([
		'M3  - doi:10.1000/abc',
		'N1  - DOI 10.1000/abc.',
		'L3  - https://doi.org/10.1000/abc',
		'UR  - http://dx.doi.org/10.1000/abc',
	])('the DOI of %s', (line) => {
		expect(ris(line).csl['DOI']).toBe('10.1000/abc');
	});

	test.each([
		['AU  - Department of Health, Social Services', [{ literal: 'Department of Health, Social Services' }]],
		['AU  - Doe, A; Roe, B; Poe, C', people(['Doe', 'A'], ['Roe', 'B'], ['Poe', 'C']).author],
		['AU  - Doe, Ann, Jr.', [{ family: 'Doe', given: 'Ann', suffix: 'Jr.' }]],
	])('the names of %s', (line, author) => {
		expect(ris(line).csl['author']).toEqual(author);
	});

	test('two addresses in one line', () => {
		const { csl, said } = ris('UR  - https://a.org;https://b.org');
		expect(csl['URL']).toBe('https://a.org');
		expect(said).toContain('UR “https://a.org;https://b.org”');
	});
});

describe('PubMed', () => {
	const NBIB = `PMID- 31234567
OWN - NLM
TI  - A trial of peer support in two towns: what it
      changed.
PG  - 123-8
LID - 10.1000/abc [doi]
FAU - Doe, Ann B
AU  - Doe AB
FAU - van der Berg, Jan
AU  - van der Berg J
CN  - The Care Group
LA  - eng
DP  - 2019 May 23
JT  - Journal of care
VI  - 12
IP  - 3
IS  - 1465-1858 (Electronic)
IS  - 0033-3107 (Linking)
`;

	test('its own form, whatever its ending', () => {
		const { csl, said } = read(NBIB);
		expect(csl).toEqual({
			type: 'article-journal',
			title: 'A trial of peer support in two towns: what it changed',
			author: [...people(['Doe', 'Ann B'], ['van der Berg', 'Jan']).author, { literal: 'The Care Group' }],
			'container-title': 'Journal of care',
			volume: '12',
			issue: '3',
			page: '123-128',
			...date(2019, 5, 23),
			DOI: '10.1000/abc',
			URL: 'https://doi.org/10.1000/abc',
			ISSN: '1465-1858',
			PMID: '31234567',
		});
		expect(said).toContain('OWN “NLM”');
	});
});

describe('CSL-JSON', () => {
	test('of Crossref', () => {
		const { csl } = json({
			subtitle: ['A trial'],
			'article-number': 'e12',
			author: [{ family: 'Musset', given: 'Alfred', 'dropping-particle': 'de' }],
			'container-title': ['J &amp; K'],
			issued: { 'date-parts': [[2019, 3]] },
			ISSN: ['1465-1858', '0033-3107'],
		});
		expect(csl).toMatchObject({
			title: 'T: A trial',
			page: 'e12',
			author: [{ family: 'Musset', given: 'Alfred de' }],
			'container-title': 'J & K',
			ISSN: '1465-1858',
		});
	});

	test.each([
		['It&#8217;s 5&ndash;6 &amp;amp; more', 'It’s 5–6 & more'],
		['aged <b or >c: p<a>b', 'aged <b or >c: p<a>b'],
		['<i>In</i> <jats:sub>vivo</jats:sub> <span style="color:red">x</span>', 'In vivo x'],
		['soft\u00adware zero\u200bwidth', 'software zerowidth'],
		['a &constructor; b', 'a &constructor; b'],
	])('the title %s', (title, words) => {
		expect(json({ title }).csl['title']).toBe(words);
	});

	test.each([
		[{ raw: '2019-03-01' }, [2019, 3, 1]],
		[{ literal: '2019' }, [2019]],
		[{ 'date-parts': [['2019', '3']] }, [2019, 3]],
		[{ literal: 'Spring or so' }, ['Spring or so']],
	])('issued %j', (issued, parts) => {
		expect(json({ issued }).csl).toMatchObject(date(...parts));
	});

	test.each(['00333107', '0033-3107, 1234-5679', '1465-1850 0033-3107', '00333107 (ISSN)'])('the ISSN of %s', (ISSN) => {
		expect(json({ ISSN }).csl['ISSN']).toBe('0033-3107');
	});

	test('every field that a record has no place for is listed', () => {
		expect(json({ abstract: 'Words.', editor: [{ family: 'Roe' }], issued: { raw: '2019' } }).said).toBe(
			'in the file and not in the record: abstract “Words.”; editor “Roe”',
		);
	});
});

test.each([
	['%0 Journal Article\n%T T\n', 'EndNote’s own form'],
	['<?xml version="1.0"?><xml/>', 'XML'],
	['{"title": ', 'JSON that breaks off'],
	['PK', 'no reference in it'],
	['@article{k, year = 2019}', 'no reference with a title'],
])('a file that cannot be read is refused in plain words: %j', (text, found) => {
	expect(() => readItems('a', text)).toThrow(new RegExp(`^a:1 {2}unreadable-reference {2}${found}.* → export it as \\.bib`));
});
