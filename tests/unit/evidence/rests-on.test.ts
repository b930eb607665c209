import { describe, expect, test } from 'vitest';
import { isUngradable, linesInWords, toRestsOn } from '../../../src/evidence/rests-on.ts';
import { citedKeys, parseCitedText, plainText } from '../../../src/reading/cited-text.ts';
import type { Source, Statement } from '../../../src/evidence/model.ts';
import type { Fact, SourceRecord } from '../../../src/schema/source.ts';
import { source } from '../../content.ts';

/** Facts by id alone: their words say nothing here. */
const facts = (...ids: (string | Partial<Fact>)[]): Fact[] =>
	ids.map((one) => ({
		id: 'main',
		section: 'effectiveness',
		fact: 'Found.',
		basis: 'abstract',
		...(typeof one === 'string' ? { id: one } : one),
	}));

const record = (id: string, changes: Partial<SourceRecord>): Source =>
	({
		...source(id, { facts: facts('main'), ...changes }),
		path: `/sources/${id}/`,
		year: Number(/\d{4}/.exec(id)?.[0]),
		citedBy: [],
		file: '',
	}) as Source;

/** What a statement rests on, by its words and the records that it names, in an edition of December 2026. */
function restsOn(words: string, claim: Statement['claim'], records: readonly Source[], more: Partial<Statement> = {}) {
	const segments = parseCitedText(words);
	const text = { segments, keys: citedKeys(segments), plain: plainText(segments, () => ''), line: 1 };
	const guide = { sources: new Map(records.map((one) => [one.id, one])), about: { published: '2026-12-01' } as never };
	return toRestsOn({ kind: 'finding', text, ...(claim && { claim }), ...more }, guide);
}

const WHITE = record('white-2020', {
	design: 'systematic-review-randomised',
	studies: 19,
	people: 3329,
	peopleAre: 'adults',
	searchedTo: '2019-06',
	notRead: 'the figures for recovery',
	appraisals: [{ tool: 'Cochrane risk of bias', of: '19 trials', value: '7 at low to moderate risk of bias', by: 'white-2020' }],
});
const COOPER = record('cooper-2024', { design: 'umbrella-review', studies: 35 });
const LYONS = record('lyons-2021', {
	design: 'systematic-review-randomised',
	studies: 8,
	people: 2131,
	searchedTo: '2019-07',
	facts: facts({ basis: 'secondary', from: 'https://example.org/record' }),
	results: [{ fact: 'main', outcome: 'personal recovery', studies: 5, people: 1265 }],
	appraisals: [{ tool: 'AMSTAR 2', of: 'the review', value: 'critically low', by: 'cooper-2024' }],
});

describe('ten statements of the first edition', () => {
	test('one review: the whole review’s numbers, an old search, results that were not read', () => {
		expect(restsOn('One-to-one support gives a modest gain [@white-2020#main].', 'effect', [WHITE])).toEqual({
			kind: 'finding',
			claim: 'effect',
			lines: [
				expect.objectContaining({
					words: '1 systematic review of randomised trials: 19 trials, 3,329 adults in the whole review, searched to June 2019',
				}),
			],
			rated: ['19 trials: 7 at low to moderate risk of bias (Cochrane risk of bias, by its authors)'],
			mind: ['last search more than five years old', 'not read: the figures for recovery'],
			notices: [],
		});
	});

	test('a result’s own numbers in the place of the whole review’s, and another’s rating of it', () => {
		const { lines, rated, mind } = restsOn('Groups give a small gain in recovery [@lyons-2021#main].', 'effect', [LYONS, COOPER]);
		expect(lines.map(({ words }) => words)).toEqual([
			'1 systematic review of randomised trials: for personal recovery: 5 trials, 1,265 people, searched to July 2019',
		]);
		expect(rated).toEqual(['the review: critically low (AMSTAR 2, by Cooper 2024)']);
		expect(mind).toEqual(['last search more than five years old', 'read in part in other works that report it']);
	});

	test('two reviews and a trial: newest first in each design, numbers never added up, every comparison said', () => {
		const pitt = record('pitt-2013', {
			design: 'systematic-review-randomised',
			studies: 11,
			results: [{ fact: 'main', outcome: 'satisfaction', studies: 5, people: 581, against: 'professionals in like roles' }],
		});
		const trial = record('cook-2020', {
			design: 'randomised-trial',
			people: 441,
			results: [{ fact: 'main', outcome: 'satisfaction', against: 'a workbook by post' }],
		});
		const { lines, mind } = restsOn('Satisfaction differs [@pitt-2013#main; @cook-2020#main; @white-2020#main].', 'effect', [
			pitt,
			trial,
			WHITE,
		]);
		expect(lines.map(({ words }) => words)).toEqual([
			'1 systematic review of randomised trials: 19 trials, 3,329 adults in the whole review, searched to June 2019',
			'1 systematic review of randomised trials: for satisfaction: 5 trials, 581 people',
			'1 randomised trial: 441 people, 2020',
		]);
		expect(lines.map(({ words }) => words).join()).not.toContain('3,770');
		expect(mind).toEqual([
			'last search more than five years old (White 2020)',
			'compared with professionals in like roles and a workbook by post',
			'the reviews may share trials',
			'not read: the figures for recovery',
		]);
	});

	test('a large trial is one study still, and nobody rated it', () => {
		const trial = record('puschner-2025', {
			design: 'randomised-trial',
			people: 615,
			peopleAre: 'adults with severe mental illness, at six sites',
			notRead: 'the sizes of its effects',
			results: [{ fact: 'main', outcome: 'hope', against: 'waiting list' }],
		});
		expect(restsOn('Hope grew [@puschner-2025#main].', 'effect', [trial])).toMatchObject({
			lines: [{ words: '1 randomised trial: 615 adults with severe mental illness, 2025' }],
			rated: [],
			mind: ['one study', 'compared with waiting list', 'not read: the sizes of its effects'],
		});
	});

	test('a trial of 74 says that it is small', () => {
		const trial = record('sledge-2011', { design: 'randomised-trial', people: 74, peopleAre: 'adults' });
		expect(restsOn('Fewer came back [@sledge-2011#main].', 'effect', [trial]).mind).toEqual(['one study', 'fewer than 100 people']);
	});

	test('groups that are not added up are told as the record tells them', () => {
		const trial = record('brown-2024', { design: 'cluster-randomised-trial', peopleAre: '251 workers and 115 supervisors at 85 sites' });
		expect(restsOn('The climate changed [@brown-2024#main].', 'effect', [trial])).toMatchObject({
			lines: [{ words: '1 cluster-randomised trial: 251 workers and 115 supervisors at 85 sites, 2024' }],
			mind: ['one study'],
		});
	});

	test('a review of experiences is of studies, not of people', () => {
		const review = record('reeves-2024', {
			design: 'qualitative-synthesis',
			studies: 16,
			appraisals: [{ tool: 'the authors’ own words', of: '16 studies', value: '11 good, 5 fair', by: 'reeves-2024' }],
		});
		expect(restsOn('Understanding eases resistance [@reeves-2024#main].', 'experience', [review])).toMatchObject({
			claim: 'experience',
			lines: [{ words: '1 review of studies of experience: 16 studies in the whole review' }],
			rated: ['16 studies: 11 good, 5 fair, in its authors’ own words'],
			mind: [],
		});
	});

	test('a survey wider than mental health says so', () => {
		const survey = record('scott-2023', {
			design: 'survey',
			people: 454,
			peopleAre: 'workers, a convenience sample',
			beyondMentalHealth: true,
		});
		expect(restsOn('Many think of leaving [@scott-2023#main].', 'association', [survey])).toMatchObject({
			lines: [{ words: '1 survey: 454 workers, 2023' }],
			mind: ['one study', 'wider than mental health'],
		});
	});

	test('a remark in a paper’s introduction draws on none of its numbers', () => {
		const review = record('norton-2025', { design: 'mapping-review', studies: 26, facts: facts({ background: true }) });
		const interviews = record('walsh-2018', { design: 'interviews', people: 6, peopleAre: 'workers', unsure: ['countries: not stated'] });
		const { lines, mind } = restsOn('Power strains [@norton-2025#main; @walsh-2018#main].', 'experience', [review, interviews]);
		expect(lines.map(({ words }) => words)).toEqual([
			'1 interview or observation study: 6 workers, 2018',
			'the introduction of a review that maps the field',
		]);
		expect(mind).toEqual(['one study', 'fewer than 100 people', 'country inferred', 'from a paper’s introduction']);
	});

	test('a rule rests on documents, and grading does not apply', () => {
		const letter = record('cms-2007', { design: 'document', kind: 'policy' });
		const rests = restsOn('Supervisors are named [@cms-2007#main].', undefined, [letter], { kind: 'rule' });
		expect(rests).toEqual({
			kind: 'rule',
			lines: [expect.objectContaining({ words: '1 document, 2007' })],
			rated: [],
			mind: [],
			notices: [],
		});
		expect(isUngradable(rests)).toBe(true);
	});
});

test('documents are counted together, with their years', () => {
	const records = [2015, 2019, 2023].map((year) => record(`body-${year}`, { design: 'document' }));
	const { lines } = restsOn('They do [@body-2015#main; @body-2019#main; @body-2023#main].', 'description', records);
	expect(linesInWords(lines)).toEqual(['3 documents, 2015 to 2023']);
});

test('a grade is said with who gave it, and only where it was given to a result that is named', () => {
	const chien = record('chien-2019', {
		design: 'systematic-review-randomised',
		facts: facts('admission', 'death'),
		results: [{ fact: 'admission', outcome: 'hospital admission', studies: 1, people: 19, grade: 'very low', gradeBy: 'chien-2019' }],
	});
	expect(restsOn('Admissions did not differ [@chien-2019#admission].', 'effect', [chien], { certainty: 'very low' }).graded).toEqual({
		certainty: 'very low',
		by: 'Chien 2019',
	});
	expect(restsOn('Deaths did not differ [@chien-2019#death].', 'effect', [chien], { certainty: 'very low' }).graded).toBeUndefined();
});

test('of many results that a fact tells, those are said of which the statement speaks, or none', () => {
	const results = ['recovery', 'hope', 'empowerment'].map((outcome, place) => ({
		fact: 'main',
		outcome,
		studies: 2 + place,
		people: 700 + place,
	}));
	const review = record('lloyd-2014', { design: 'systematic-review-randomised', studies: 18, people: 5597, results });
	const words = (text: string) => restsOn(`${text} [@lloyd-2014#main].`, 'effect', [review]).lines[0]?.words;
	expect(words('Hope grew')).toBe('1 systematic review of randomised trials: for hope: 3 trials, 701 people');
	expect(words('Things got better')).toBe('1 systematic review of randomised trials: 18 trials, 5,597 people in the whole review');
});

describe('what to keep in mind is said where a record shows it, and only there', () => {
	const mindOf = (changes: Partial<SourceRecord>, claim: Statement['claim'] = 'effect', words = 'It helps [@roe-2020#main].') =>
		restsOn(words, claim, [record('roe-2020', { design: 'randomised-trial', ...changes })]).mind;

	test('one study, unless it is a review, a document or an agreement of many', () => {
		expect(mindOf({})).toEqual(['one study']);
		expect(mindOf({ design: 'systematic-review-mixed' })).toEqual([]);
		expect(mindOf({ design: 'document' }, 'description')).toEqual([]);
		expect(mindOf({ design: 'consensus-panel' }, 'consensus')).toEqual([]);
		const two = [record('roe-2020', { design: 'survey' }), record('doe-2021', { design: 'survey' })];
		expect(restsOn('They say so [@roe-2020#main; @doe-2021#main].', 'experience', two).mind).toEqual([]);
	});

	test('a study beside documents is one study still', () => {
		const works = [record('roe-2020', { design: 'survey' }), record('doe-2021', { design: 'document' })];
		expect(restsOn('They say so [@roe-2020#main; @doe-2021#main].', 'experience', works).mind).toEqual(['one study']);
	});

	test('fewer than 100 people, and not 100', () => {
		expect(mindOf({ people: 99 })).toEqual(['one study', 'fewer than 100 people']);
		expect(mindOf({ people: 100 })).toEqual(['one study']);
	});

	test('a last search of more than five years before the edition, to the month; of a year alone, its end', () => {
		const searched = (searchedTo: string) => mindOf({ design: 'systematic-review-randomised', searchedTo });
		expect(searched('2021-11-30')).toEqual(['last search more than five years old']);
		expect(searched('2021-12-01')).toEqual([]);
		expect(searched('2021')).toEqual([]);
		expect(searched('2020')).toEqual(['last search more than five years old']);
	});

	test('what a result was compared with, each comparison once', () => {
		const results = ['usual care', 'usual care', 'a waiting list'].map((against) => ({ fact: 'main', outcome: 'hope', against }));
		expect(mindOf({ results: results.slice(0, 2) }, 'effect', 'Hope grew [@roe-2020#main].')).toEqual([
			'one study',
			'compared with usual care',
		]);
		expect(mindOf({ results: results.slice(1) }, 'effect', 'Hope grew [@roe-2020#main].')).toEqual([
			'one study',
			'compared with usual care and a waiting list',
		]);
	});

	test('a comparison of another fact’s result is not said', () => {
		expect(mindOf({ facts: facts('main', 'other'), results: [{ fact: 'other', outcome: 'hope', against: 'usual care' }] })).toEqual([
			'one study',
		]);
	});

	test('reviews of trials that may share some, and no reviews of other studies', () => {
		const pair = (one: Source['design'], two: Source['design']) =>
			restsOn('It helps [@roe-2020#main; @doe-2021#main].', 'effect', [
				record('roe-2020', { design: one }),
				record('doe-2021', { design: two }),
			]).mind;
		expect(pair('umbrella-review', 'systematic-review-mixed')).toEqual(['the reviews may share trials']);
		expect(pair('systematic-review-randomised', 'mapping-review')).toEqual([]);
		expect(pair('qualitative-synthesis', 'qualitative-synthesis')).toEqual([]);
	});

	test('a work wider than mental health, a fact at second hand, results that were not read, a country that was inferred', () => {
		expect(mindOf({ beyondMentalHealth: true })).toContain('wider than mental health');
		expect(mindOf({ facts: facts({ basis: 'secondary' }) })).toContain('read in part in other works that report it');
		expect(mindOf({ notRead: 'the costs' })).toContain('not read: the costs');
		expect(mindOf({ unsure: ['countries: inferred from the authors'] })).toContain('country inferred');
		expect(mindOf({ unsure: ['facts.main: of which countries is not said'] })).toEqual(['one study']);
	});

	test('a second-hand fact that the text does not name says nothing', () => {
		expect(mindOf({ facts: facts('main', { id: 'other', basis: 'secondary' }) })).toEqual(['one study']);
	});

	test('a fact from an introduction brings none of the work’s own marks', () => {
		expect(
			mindOf(
				{ facts: facts({ background: true }), people: 6, beyondMentalHealth: true, notRead: 'the costs', searchedTo: '2010' },
				'description',
			),
		).toEqual(['from a paper’s introduction']);
	});

	test.each(['rule', 'advice', 'gap'] as const)('nothing for a %s', (kind) => {
		const trial = record('roe-2020', { design: 'randomised-trial', people: 6, notRead: 'the costs' });
		expect(restsOn('Ask first [@roe-2020#main].', undefined, [trial], { kind }).mind).toEqual([]);
	});
});
