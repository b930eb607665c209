import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../commands/updates/ask-crossref.ts';
import { compare, faultLines, reportLines } from '../../../commands/updates/compare.ts';
import type { Source } from '../../../src/evidence/model.ts';
import { sourceText } from '../../content.ts';
import { crossrefUpdate } from '../../crossref.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf({ 'sources/wu-2021.json': sourceText('wu-2021') });
const one = (id: string, changes: Partial<Source> = {}): Source => {
	const found = guide.sources.get(id);
	if (!found) throw new Error(`the content has ${id}`);
	return { ...found, ...changes };
};
const NOTICE = '10.5555/Notice';
const fileOf = ({ file }: Source) => `${file}:12`;
type Updates = Partial<Record<'updated-by' | 'update-to', ReturnType<typeof crossrefUpdate>[]>>;
const answer = (DOI: string, updates: Updates = {}): Answer => ({
	state: 'known',
	record: { DOI, 'updated-by': [], 'update-to': [], ...updates },
});
const found = (answers: Record<string, Answer>, sources = [one('roe-2020')]) => compare(sources, new Map(Object.entries(answers)));
const roe = (updates: Updates, source = one('roe-2020')) => found({ '10.5555/roe-2020': answer('10.5555/ROE-2020', updates) }, [source]);
const by = (type: string, ...date: (number | null)[]): Updates => ({ 'updated-by': [crossrefUpdate(NOTICE, type, ...date)] });

describe('a notice of a work', () => {
	test.each([
		['retraction', 'retraction'],
		['removal', 'retraction'],
		['withdrawal', 'retraction'],
		['partial_retraction', 'partial-retraction'],
		['Expression of Concern', 'expression-of-concern'],
		['expression_of_concern', 'expression-of-concern'],
		['correction', 'correction'],
		['corrigendum', 'correction'],
		['erratum', 'correction'],
		['addendum', 'correction'],
		['clarification', 'correction'],
		['new-edition', 'new-version'],
		['new_version', 'new-version'],
		['something new', undefined],
		['constructor', undefined],
	])('that Crossref calls %s is a %s', (type, kind) => {
		expect(roe(by(type)).notices).toEqual([expect.objectContaining({ type, kind, doi: NOTICE, recorded: false })]);
	});

	test.each([
		[[2025, 5, 3], '2025-05-03'],
		[[2025, 5], '2025-05'],
		[[2025], '2025'],
		[[2025, null, 3], '2025'],
		[[2025, 0, 3], '2025'],
		[[2025, 13], '2025'],
		[[2025, 2, 30], '2025'],
		[[2025, 5, 3, 1], '2025-05-03'],
		[[null], undefined],
		[[25], undefined],
		[[], undefined],
	])('of %j is dated %s', (date, words) => {
		expect(roe(by('retraction', ...date)).notices.map((known) => known.date)).toEqual([words]);
	});

	test('comes once, though the publisher and Retraction Watch tell of it', () => {
		const twice = { 'updated-by': [crossrefUpdate(NOTICE, 'retraction', 2025, 5, 3), crossrefUpdate(NOTICE.toLowerCase(), 'retraction')] };
		expect(roe(twice).notices).toEqual([expect.objectContaining({ date: '2025-05-03' })]);
	});

	test('is found where only the notice’s own record, a source too, names the work', () => {
		const wu = answer('10.5555/wu-2021', { 'update-to': [crossrefUpdate('10.5555/ROE-2020', 'correction', 2024)] });
		const { notices, updating } = found({ '10.5555/roe-2020': answer('10.5555/roe-2020'), '10.5555/wu-2021': wu }, [
			one('roe-2020'),
			one('wu-2021'),
		]);
		expect(notices.map(({ source, doi }) => [source.id, doi])).toEqual([['roe-2020', '10.5555/wu-2021']]);
		expect(updating).toEqual([]);
	});

	test('is of the work itself where it was changed without a notice of its own', () => {
		const { notices } = roe({ 'update-to': [crossrefUpdate('10.5555/roe-2020', 'new_version', 2024)] });
		expect(notices.map(({ doi, kind }) => [doi, kind])).toEqual([['10.5555/ROE-2020', 'new-version']]);
	});

	const words = { date: '2025-05-03', words: 'Its data could not be found.' };
	test.each([
		['has it', { kind: 'retraction' as const, DOI: '10.5555/notice', ...words }, true],
		['has another', { kind: 'retraction' as const, DOI: '10.5555/other', ...words }, false],
		['has it as another kind', { kind: 'correction' as const, DOI: '10.5555/notice', ...words }, false],
		['has one with an address alone', { kind: 'retraction' as const, URL: 'https://example.org/', ...words }, false],
	])('is recorded or not where the record %s', (_, notice, recorded) => {
		expect(roe(by('retraction', 2025), one('roe-2020', { notice: [notice] })).notices).toEqual([expect.objectContaining({ recorded })]);
	});
});

describe('the lines', () => {
	test('say of a notice what it is, and what to write where', () => {
		expect(faultLines(roe(by('retraction', 2025, 5, 3)), fileOf)).toEqual([
			'sources/roe-2020.json:12  unrecorded-notice  Crossref has a notice of 3 May 2025, “retraction”: https://doi.org/10.5555/Notice → read it, and write "notice": [{"kind":"retraction","date":"2025-05-03","DOI":"10.5555/Notice","words":"what it says, in your own words"}]',
		]);
	});

	test('ask for what Crossref does not say, and leave what stands in the record', () => {
		const record = one('roe-2020', { notice: [{ kind: 'correction', date: '2024', DOI: '10.5555/other', words: 'A table.' }] });
		const [line] = faultLines(roe(by('something new'), record), fileOf);
		expect(line).toContain(
			'“something new”: https://doi.org/10.5555/Notice → read it, and add to `notice`: {"kind":"one of its kinds","date":"its date"',
		);
	});

	test('say what was not asked', () => {
		expect(faultLines(found({ '10.5555/roe-2020': { state: 'failed', why: 'no answer in time' } }), fileOf)).toEqual([
			'sources/roe-2020.json:12  not-asked  10.5555/roe-2020: no answer in time → run it again later',
		]);
	});

	test('are none where the records say it all', () => {
		expect(faultLines(roe({}), fileOf)).toEqual([]);
	});

	test('of the report list what is recorded, what Crossref does not know, and what it has otherwise', () => {
		const recorded = one('roe-2020', { notice: [{ kind: 'retraction', date: '2025', DOI: NOTICE, words: 'Its data.' }] });
		const { DOI: _, ...bare } = one('wu-2021').csl;
		const sources = [recorded, one('wu-2021', { id: 'unknown-2000' }), one('wu-2021', { id: 'bare-2000', csl: bare })];
		const answers = new Map<string, Answer>([
			[
				'10.5555/roe-2020',
				answer('10.5555/renamed', { ...by('retraction'), 'update-to': [crossrefUpdate('10.5555/older', 'new_version')] }),
			],
			['10.5555/wu-2021', { state: 'unknown' }],
		]);
		expect(reportLines(compare(sources, answers), fileOf)).toEqual([
			'',
			'Notices that the records have: 1',
			'  sources/roe-2020.json:12  retracted: https://doi.org/10.5555/Notice',
			'',
			'Works that are a notice or a new version of another, which the guide does not have: 1',
			'  sources/roe-2020.json:12  “new_version” of https://doi.org/10.5555/older',
			'',
			'Works that Crossref has under another DOI: 1',
			'  sources/roe-2020.json:12  10.5555/roe-2020 is 10.5555/renamed',
			'',
			'DOIs that Crossref does not know: 1',
			'  sources/wu-2021.json:12  10.5555/wu-2021',
			'',
			'Records without a DOI, of which it cannot be asked: 1',
			'  bare-2000',
		]);
	});
});
