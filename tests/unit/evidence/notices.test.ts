import { describe, expect, test } from 'vitest';
import { readOn, withReadings } from '../../../src/evidence/readings.ts';
import { answerNotices, noticeAddress, noticesOf, noticeWords, statementNotices } from '../../../src/evidence/notices.ts';
import { toRestsOn } from '../../../src/evidence/rests-on.ts';
import { restsOnLine } from '../../../src/components/statement/rests-on-words.ts';
import { answerDocument } from '../../../src/export/docx/answer-document.ts';
import { formatWorks } from '../../../src/export/formats.ts';
import { sourceWork } from '../../../src/export/item.ts';
import { toPublished } from '../../../src/export/published.ts';
import { readContent } from '../../../src/reading/content.ts';
import { notice, type Notice } from '../../../src/schema/notice.ts';
import { toBriefingFile } from '../../../src/components/briefing/briefing-file.ts';
import { wordContext } from '../../../src/components/site/word-context.ts';
import { toGuideCitations } from '../../../src/citation/guide-citations.ts';
import { answerFiles, changed, source, sourceText } from '../../content.ts';
import { evidenceOf, TOPIC, toFiles } from '../../evidence.ts';

const CORRECTED: Notice = { kind: 'correction', date: '2021', URL: 'https://example.org/erratum', words: 'A table is put right.' };
const RETRACTED: Notice = { kind: 'retraction', date: '2025-05-03', DOI: '10.5555/notice_1', words: 'Its data could not be found.' };
/** The advice’s why alone cites wu-2021; the finding and the gap cite roe-2020. */
const CONTENT = {
	'training/one.mdx': changed(TOPIC, 'The survey asked them [@roe-2020#asked].', 'The survey asked them [@wu-2021#asked].').replace(
		/(?<=advertised )\[@roe-2020#asked\]|(?<=Workers named it first\. The survey asked them )\[@roe-2020#asked\]/g,
		'[@wu-2021#asked]',
	),
	'sources/wu-2021.json': sourceText('wu-2021'),
	'sources/roe-2020.json': sourceText('roe-2020', { notice: [CORRECTED, RETRACTED] }),
	...answerFiles('supervision'),
};
const { guide } = evidenceOf(CONTENT);
const one = (id: string) => {
	const found = guide.statements.get(`supervision-${id}`);
	if (!found) throw new Error(`the content has ${id}`);
	return found;
};
const roe = guide.sources.get('roe-2020');
if (!roe) throw new Error('the content has the source');
const at = (path: string) => `https://guide.example${path}`;

describe('the schema', () => {
	test.each([
		['a day', { date: '2025-05-03' }],
		['a month', { date: '2025-05' }],
		['a year', { date: '2025' }],
	])('takes %s', (_, fields) => {
		expect(notice.safeParse({ ...RETRACTED, ...fields }).success).toBe(true);
	});

	test.each([
		['a kind that is none', { kind: 'retracted' }, /Invalid option/],
		['a day that is none', { date: '2025-02-30' }, /write the date of the notice as/],
		['an address beside a DOI', { URL: 'https://example.org/a' }, /give the notice’s `DOI`, or its `URL`/],
		['neither', { DOI: undefined }, /give the notice’s `DOI`, or its `URL`/],
		['no words', { words: '' }, /write something here/],
		['another field', { reason: 'x' }, /Unrecognized key/],
	])('refuses %s', (_, fields, words) => {
		const { error } = notice.safeParse({ ...RETRACTED, ...fields });
		expect(error?.issues.map(({ message }) => message).join()).toMatch(words);
	});

	test('is part of a record, whose file and line a fault names', () => {
		const wrong = sourceText('roe-2020', { notice: [{ ...RETRACTED, kind: 'gone' as 'retraction' }] });
		const { issues } = readContent(toFiles({ ...CONTENT, 'sources/roe-2020.json': wrong }));
		expect(issues).toContainEqual(
			expect.objectContaining({
				rule: 'wrong-value',
				file: 'sources/roe-2020.json',
				line: wrong.split('\n').findIndex((line) => line.includes('"gone"')) + 1,
			}),
		);
	});
});

test('notices of works come once each, the gravest first', () => {
	expect(noticesOf(['roe-2020', 'wu-2021', 'roe-2020', 'none-2000'], guide).map(({ kind }) => kind)).toEqual(['retraction', 'correction']);
	expect([RETRACTED, CORRECTED].map(noticeAddress)).toEqual(['https://doi.org/10.5555/notice_1', 'https://example.org/erratum']);
	expect(noticesOf(['roe-2020'], guide).map(noticeWords)).toEqual(['Roe 2020 is retracted, 3 May 2025', 'Roe 2020 is corrected, 2021']);
});

describe('a statement', () => {
	test('has those of the works that its words cite', () => {
		expect(statementNotices(one('keeps-people'), guide)).toHaveLength(2);
		expect(toRestsOn(one('keeps-people'), guide).notices).toEqual(['Roe 2020 is retracted, 3 May 2025', 'Roe 2020 is corrected, 2021']);
		expect(restsOnLine(one('keeps-people'), guide)).toContain(' Roe 2020 is retracted, 3 May 2025. Roe 2020 is corrected, 2021. ');
	});

	test('has none where it cites none of them, and says nothing then', () => {
		expect(statementNotices(one('named-first'), guide)).toEqual([]);
		expect(restsOnLine(one('named-first'), guide)).not.toContain('retracted');
	});

	test('has those of works that its why cites', () => {
		const { text, why } = one('keeps-people');
		expect(statementNotices({ text: one('named-first').text, ...(why && { why }) }, guide)).toHaveLength(2);
		expect(text.keys).toEqual(['roe-2020']);
	});

	test('is to be read a second time when a notice comes', () => {
		const before = evidenceOf({ ...CONTENT, 'sources/roe-2020.json': sourceText('roe-2020') }).guide;
		const secondReadings = withReadings([...before.statements.values()], before, '2026-01-01');
		const state = (of: typeof guide) => [...of.statements.values()].map((statement) => readOn(statement, { ...of, secondReadings }));
		expect(state(before)).toEqual(['2026-01-01', '2026-01-01', '2026-01-01']);
		expect(state(guide)).toEqual([undefined, '2026-01-01', undefined]);
	});
});

test('an answer has those of its statements, also in its file', () => {
	const [answer] = guide.answers;
	if (!answer) throw new Error('the content has an answer');
	expect(answerNotices(answer, guide).map(({ kind }) => kind)).toEqual(['retraction', 'correction']);
	const text = JSON.stringify(answerDocument(answer, wordContext({ guide, citations: toGuideCitations(guide) }, at)));
	expect(text).toContain('Roe 2020 is retracted, 3 May 2025. Its data could not be found.');
});

test('files for reference managers say it in their notes', () => {
	const files = (record: Parameters<typeof sourceWork>[0]) =>
		(['json', 'bib', 'ris'] as const).map((format) => formatWorks([sourceWork(record)], format));
	const [json = '', bib, ris] = files(roe);
	expect((JSON.parse(json) as { note?: string }[])[0]?.note).toBe(
		'This work is corrected, 2021: https://example.org/erratum\nThis work is retracted, 3 May 2025: https://doi.org/10.5555/notice_1',
	);
	expect(bib).toContain(
		'note = {This work is corrected, 2021: https://example.org/erratum. This work is retracted, 3 May 2025: https://doi.org/10.5555/notice\\_1}',
	);
	expect(ris).toContain(
		'N1  - This work is corrected, 2021: https://example.org/erratum\nN1  - This work is retracted, 3 May 2025: https://doi.org/10.5555/notice_1\n',
	);
	expect(files(source('roe-2020')).join()).not.toContain('This work is');
});

test('published data have the notices of the record, and what they mean for a statement', () => {
	const { sources } = toPublished('sources', guide, at);
	expect(sources.find(({ id }) => id === 'roe-2020')?.notice).toEqual([CORRECTED, RETRACTED]);
	const { statements } = toPublished('statements', guide, at);
	expect(statements.map(({ restsOn }) => restsOn.notices?.length)).toEqual([2, undefined, 2]);
});

test('a briefing says it beside what the statement is', () => {
	const { statements } = toBriefingFile(guide, 'apa', toGuideCitations(guide).briefing('apa'), '');
	expect(statements['supervision-keeps-people']?.label).toBe(
		'Finding · Association · Roe 2020 is retracted, 3 May 2025 · Roe 2020 is corrected, 2021',
	);
	expect(statements['supervision-named-first']?.label).toBe('Advice · Rests on research');
});
