import { answerFiles, changed } from '../../content.ts';
import type { Site } from '../base.ts';
import { type Fault, fault, TASKS } from './fault.ts';

const FILE = 'answers/first.yaml';
const MARK = 'write `[own]`, `[#one]` or `[#one; #other]`';

/** The base with three answers for its reader. */
export function withAnswers(site: Site): Site {
	for (const [path, text] of Object.entries(answerFiles('training'))) site.set(path, text);
	return site;
}

/** The first of them with a stretch replaced. */
const first =
	(from: string, to: string): Fault['change'] =>
	(site) =>
		withAnswers(site).set(FILE, changed(withAnswers(site).text(FILE), from, to));

/** Answers to readers’ questions. */
export const ANSWERS: readonly Fault[] = [
	fault(
		'a sentence of an answer without a mark',
		first(' [own].', '.'),
		`${FILE}:4  unmarked-sentence  “Ask those who have done it.” → end it with \`[#statement-id]\`, or with \`[own]\``,
	),
	fault('a mark that cannot be read', first('[own]', '[our own #idea]'), `${FILE}:4  unreadable-mark  \`[our own #idea]\` → ${MARK}`),
	fault(
		'a suggestion of the guide with a figure',
		first('Ask those', 'Ask two of those'),
		`${FILE}:4  own-sentence  “two” in “Ask two of those who have done it.” → rest it on a statement, or take the figure out`,
	),
	fault(
		'an answer that names an unknown statement',
		first('advertise [#training-named-first]', 'advertise [#training-named-fist]'),
		`${FILE}:4  unknown-statement  \`training-named-fist\` → write \`training-named-first\``,
	),
	fault(
		'an answer with a figure that no fact of its statement holds',
		first('One survey', 'A survey of 130 people'),
		`${FILE}:11  unsupported-figure  “130” in “A survey of 130 people asked.” → no fact of @price-2016#asked, @quinn-2017#asked, @rossi-2018#asked holds it: name the fact that does, or take it out`,
	),
	fault(
		'an answer without a statement',
		(site) =>
			withAnswers(site).set(
				FILE,
				site
					.text(FILE)
					.replaceAll(/\[#[^\]]*\]/g, '[own]')
					.replace('[training-cost-unknown]', '[]'),
			),
		`${FILE}:1  answer-without-statement  no statement → name what it rests on: \`[#statement-id]\``,
	),
	fault(
		'a first sentence of 26 words',
		first('Settle it before you', `Settle ${'abcdefghijklmnopqrstuvw'.split('').join(' ')} you`),
		`${FILE}:4  long-answer  the first sentence of the short answer has 26 words → keep it to 25`,
	),
	fault(
		'an answer with an unknown tool',
		first('tools: [supervision]', 'tools: [supervison]'),
		`${FILE}:12  wrong-value  \`tools[1]\` is “supervison” → write \`supervision\``,
	),
	fault(
		'an answer with an unknown country',
		first('country: Scotland', 'country: Scotlnd'),
		`${FILE}:9  wrong-value  \`countries[1].country\` is “Scotlnd” → write \`Scotland\``,
	),
	fault(
		'two answers to one question',
		first('What comes first?', 'What comes – second?'),
		'answers/second.yaml:1  duplicate-question  “What comes second?”, which answers/first.yaml:1 answers → merge the two',
	),
	fault(
		'an answer that is related to none that exists',
		first('[second, third]', '[secnd, third]'),
		`${FILE}:14  unknown-answer  \`secnd\` → write \`second\``,
	),
	fault(
		'a stage that names an answer of another reader',
		(site) => {
			withAnswers(site).set('answers/third.yaml', site.text('answers/third.yaml').replace('[service-managers]', '[policymakers]'));
			site.edit(TASKS, 'tasks:', 'stages:\n  - title: Before you advertise\n    answers: [first, third]\ntasks:');
		},
		`${TASKS}:7  answer-of-another-reader  \`third\`, which serves policymakers → add \`service-managers\` to its \`audiences\`, or take it out`,
	),
	fault(
		'a reader without answers',
		(site) => {
			withAnswers(site);
			for (const path of Object.keys(answerFiles('training')))
				site.set(path, site.text(path).replace('[service-managers]', '[policymakers]'));
		},
		`${TASKS}:1  reader-without-answers  no answer → name \`service-managers\` in the \`audiences\` of answers`,
	),
	fault(
		'urgent help that nobody has written',
		first('tools:', 'urgentHelp: true\ntools:'),
		`${FILE}:12  urgent-help-missing  no service to show → write urgent-help.yaml`,
	),
];
