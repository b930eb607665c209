import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { slugOf, toAnswerFrame } from '../../../commands/issue-forms/question-form.ts';
import { answered, fieldsOf, type Form, FORMS, linesOf, readForm, readFormOf } from '../../../commands/issue-forms/read-form.ts';
import { readSourceForm } from '../../../commands/issue-forms/source-form.ts';
import { asComment, statementOf } from '../../../commands/issue-forms/statement-form.ts';
import { AUDIENCE_WORDS } from '../../../src/components/site/evidence-words.ts';
import type { Guide } from '../../../src/evidence/model.ts';

/** A form as GitHub writes it, with these answers and nothing under its other labels. */
const filled = (name: keyof typeof FORMS, answers: Record<string, string>) =>
	fieldsOf(name)
		.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
		.join('\n\n');
const form = (name: keyof typeof FORMS, answers: Record<string, string>): Form => readFormOf([name], 'issue.md', filled(name, answers));

const STATEMENT = { statement: 'https://guide.example/training/cost/#who-pays', says: 'Nobody pays.', source: 'The state pays, p. 3.' };
const QUESTION = { question: 'Who pays for the course?', reader: 'service managers' };
const SOURCE = { work: 'https://doi.org/10.1000/abc.', says: '- 12 of 30 stayed.\n- They were paid.', read: 'https://example.org/work' };
const guide = {
	statements: new Map([['who-pays', { id: 'who-pays', number: '6.2.1' }]]),
	answers: [{ question: 'What does it cost?', alsoAsked: ['The price'], file: 'answers/cost.yaml' }],
} as unknown as Guide;

describe('the text of an issue', () => {
	test('is read by the labels of its form, as GitHub writes them', () => {
		const read = form('statement', { ...STATEMENT, says: 'One.\n\n### Not a label\n\nTwo.' });
		expect(answered(read, 'says')).toEqual({ text: 'One.\n\n### Not a label\n\nTwo.', line: 7 });
		expect(answered(read, 'instead').text).toBe('');
	});

	test('with the line ends of Windows, a fence and characters that do not show', () => {
		const text = filled('source', { ...SOURCE, reference: '```text\n@book{k,\n title={T}}\n```' }).replaceAll('\n', '\r\n');
		const read = readForm('issue.md', text.replace('They', 'They\u200b\u00a0'));
		expect(read?.name).toBe('source');
		expect(answered(read as Form, 'reference')).toEqual({ text: '@book{k,\n title={T}}', line: 8 });
		expect(linesOf(read as Form, 'says')).toEqual(['12 of 30 stayed.', 'They were paid.']);
	});

	test('that no form made is none', () => {
		expect(readForm('issue.md', 'Hello\n\n### Something else\n\nWords')).toBeUndefined();
		expect(() => readFormOf(['statement'], 'issue.md', '')).toThrow(/^issue\.md:1 {2}no-form {2}.+ → save it from its first `###` on/);
	});

	test('of another form says which command reads it', () => {
		expect(() => readFormOf(['statement', 'question'], 'issue.md', filled('source', SOURCE))).toThrow(
			'issue.md:1  another-form  this form becomes a record elsewhere → npm run import:source -- issue.md',
		);
	});

	test('is refused with every field that is missing, empty or there twice', () => {
		const text = filled('statement', { statement: '#who-pays' }).replace(/### What the source says\n\n_No response_\n\n/, '');
		expect(() => readForm('issue.md', `${text}\n\n### Statement\n\nx`)).toThrow(
			[
				'issue.md:13  repeated-field  `### Statement` stands twice → save one issue a file, as the form made it',
				'issue.md:7  no-answer  nothing under `### What the guide says` → ask whoever opened the issue, and write it there',
				'issue.md:1  missing-field  no `### What the source says` → save the whole text of the issue, as the form made it',
			].join('\n'),
		);
	});

	test.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('the form “%s” has a label of its own for each field', (name) => {
		const labels = fieldsOf(name).map(({ label }) => label);
		expect(labels.length).toBeGreaterThan(3);
		expect(new Set(labels).size).toBe(labels.length);
	});

	test('the form of a question offers the guide’s readers', () => {
		const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/question.yml', 'utf8')) as {
			body: { id: string; attributes: { options?: string[] } }[];
		};
		expect(body.find(({ id }) => id === 'reader')?.attributes.options).toEqual(Object.values(AUDIENCE_WORDS));
	});
});

describe('“this statement is wrong”', () => {
	test.each(['https://guide.example/training/cost/#who-pays', '#who-pays', 'who-pays', '6.2.1', 'Statement 6.2.1.'])(
		'names it as %s',
		(words) => {
			expect(statementOf(form('statement', { ...STATEMENT, statement: words }), guide)).toBe('who-pays');
		},
	);

	test('refuses a statement that does not exist, and several', () => {
		expect(() => statementOf(form('statement', { ...STATEMENT, statement: 'https://guide.example/x/#who-pay' }), guide)).toThrow(
			'issue.md:3  unknown-statement  “who-pay” is no statement → write `who-pays`',
		);
		const two = {
			...guide,
			statements: new Map<string, object>([...guide.statements, ['other', { id: 'other', number: '1.1.1' }]]),
		} as unknown as Guide;
		expect(() => statementOf(form('statement', { ...STATEMENT, statement: '#who-pays, #other' }), two)).toThrow(
			/^issue\.md:3 {2}several-statements {2}2 statements → /,
		);
	});

	test('gives the reader’s words as comments, whatever they are', () => {
		const lines = asComment(form('statement', { ...STATEMENT, says: 'a: "b"\n- c' }), ['says', 'source', 'instead']);
		expect(lines).toEqual(['# What the guide says:', '#   a: "b"', '#   - c', '# What the source says:', '#   The state pays, p. 3.']);
		expect(parse(lines.join('\n'))).toBeNull();
	});
});

describe('“a question to answer”', () => {
	test('becomes the frame of an answer, without what only its writer knows', () => {
		const { slug, text } = toAnswerFrame(
			form('question', { ...QUESTION, words: '* Fees\n* Who funds it', rests: 'See #who-pays and 10.1000/abc' }),
			guide,
		);
		expect(slug).toBe('pays-course');
		expect(text).toMatch(/^# What an answer could rest on:\n# {3}See #who-pays and 10\.1000\/abc\n/);
		expect(parse(text)).toEqual({
			question: 'Who pays for the course?',
			alsoAsked: ['Fees', 'Who funds it'],
			audiences: ['service-managers'],
			short: '',
			sure: '',
			tools: [],
			statements: ['who-pays'],
			related: [],
		});
	});

	test.each([
		[
			{ ...QUESTION, question: 'the PRICE' },
			'issue.md:3  duplicate-question  “the PRICE”, which answers/cost.yaml answers → add what is missing there',
		],
		[{ ...QUESTION, question: '???' }, 'issue.md:3  no-answer  “???” has no word in it → write the question there'],
		[
			{ ...QUESTION, reader: 'everybody' },
			'issue.md:11  unknown-reader  “everybody” → write one of: service managers, peer support workers, policymakers',
		],
	])('is refused where it cannot be one: %o', (answers, message) => {
		expect(() => toAnswerFrame(form('question', answers), guide)).toThrow(message);
	});

	test.each([
		['How do I do it?', 'how-do-i-do-it'],
		['Wie heißt Åse’s Kurs?', 'wie-heisst-ase-s-kurs'],
		[`${'Supercalifragilistic '.repeat(9)}?`, 'supercalifragilistic-supercalifragilistic-supercalifragilistic-s'],
	])('takes the name of its file from %s', (question, slug) => {
		expect(slugOf(question)).toBe(slug);
	});
});

describe('“a source to add”', () => {
	const bib = '@article{k, title={T}, author={Doe, Ann}, year=2019}';

	test('is read from its reference, with what was read in the work', async () => {
		const read = await readSourceForm(form('source', { ...SOURCE, reference: `\`\`\`text\n${bib}\n\`\`\``, adds: 'Contradicts\n6.2.1' }));
		expect(read.references.map(({ item }) => item['title'])).toEqual(['T']);
		expect(read.byHand).toEqual({
			facts: [{ fact: '12 of 30 stayed.' }, { fact: 'They were paid.' }],
			verified: [{ url: 'https://example.org/work' }],
			adds: 'Contradicts 6.2.1',
		});
	});

	test('is asked for at the registry of its DOI where it brings no reference', async () => {
		const asked: string[] = [];
		const read = await readSourceForm(form('source', SOURCE), (doi) => {
			asked.push(doi);
			return Promise.resolve(JSON.stringify({ type: 'journal-article', title: 'Of the registry' }));
		});
		expect(asked).toEqual(['10.1000/abc']);
		expect(read.references.map(({ item }) => item['title'])).toEqual(['Of the registry']);
	});

	test.each([
		[{ ...SOURCE, work: 'https://example.org' }, /^issue\.md:3 {2}no-reference {2}no DOI and no reference → write the DOI there, /],
		[{ ...SOURCE, reference: `${bib}\n${bib}` }, /^issue\.md:7 {2}several-works {2}2 references → /],
		[{ ...SOURCE, reference: 'Doe A. A paper. 2019.' }, /^issue\.md:1 {2}unreadable-reference {2}no reference in it → /],
		[{ ...SOURCE, reference: '@article{k, title\n' }, /^issue\.md:7 {2}unreadable-reference {2}the entry `k` cannot be read /],
	])('is refused with the line of the form: %o', async (answers, message) => {
		await expect(readSourceForm(form('source', answers))).rejects.toThrow(message);
	});
});
