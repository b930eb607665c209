import type { SectionId } from '../src/schema/section.ts';
import type { SourceRecord } from '../src/schema/source.ts';

/** Content as its authors write it: text by path, or bytes where it is no text. */
export type Content = Record<string, string | Uint8Array | undefined>;

/** A text with one of its stretches replaced. Throws where the stretch does not stand in it exactly once. */
export function changed(text: string, from: string, to: string): string {
	const parts = text.split(from);
	if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in:\n${text}`);
	return parts.join(to);
}

/** `guide.yaml` of an edition of 15 January 2026. */
export const GUIDE = `title: A small guide
description: What the tests read.
edition: 2026-01
published: 2026-01-15
version: 1.0.0
publisher: The tests
`;

/** The record of a section whose topic is `topicText` of the same subject. */
export const sectionText = (subject: string, title = 'Training') => `title: ${title}
shortTitle: ${title}
summary: What the section answers.
forWhom: For those who need it.
inBrief:
  - ${subject}-keeps-people
  - ${subject}-named-first
  - ${subject}-cost-unknown
notCovered:
  - text: What it costs.
newestChange:
  date: 2026-01-10
  what: The first edition.
`;

/** A topic with a finding, advice and a gap on lines 7, 12 and 17, whose statements cite five keys between them. */
export const topicText = (subject: string, [a, b, c, d, e]: readonly [string, string, string, string, string]) => `---
title: How people stay
summary: What keeps peer support workers in post [@${a}#asked].
order: 1
reviewed: 2026-01-10
statements:
  - id: ${subject}-keeps-people
    kind: finding
    text: Workers who have it stay longer [@${a}#asked, p. 3; @${b}#asked].
    claim: association
    reason: One survey asked them.
  - id: ${subject}-named-first
    kind: advice
    text: Settle it before the post is advertised [@${c}#asked].
    basis: research
    reason: The survey asked what helped.
  - id: ${subject}-cost-unknown
    kind: gap
    text: What it costs is not known [@${d}#asked; @${e}#asked].
---

<Statement id="${subject}-keeps-people">

The survey asked 120 workers [@${a}#asked].

</Statement>

<Statement id="${subject}-named-first">

Workers named it first. The survey asked them [@${a}#asked].

</Statement>

<Statement id="${subject}-cost-unknown">

Nobody has looked.

The survey asked about other things [@${a}#asked].

</Statement>
`;

/** A record of an audited further source with one fact, a survey of 120 workers. */
export const source = (id: string, changes: Partial<SourceRecord> = {}): SourceRecord => ({
	id,
	set: 'wider',
	newer: Number(/\d{4}/.exec(id)?.[0] ?? 2020) > 2023,
	audited: true,
	csl: {
		id,
		type: 'article-journal',
		title: 'Peer support at work',
		author: [{ family: id.charAt(0).toUpperCase() + id.slice(1).replace(/-.*/, ''), given: 'Ann' }],
		'container-title': 'Journal of Examples',
		issued: { 'date-parts': [[Number(/\d{4}/.exec(id)?.[0] ?? 2020)]] },
		DOI: `10.5555/${id}`,
	},
	kind: 'survey',
	design: 'survey',
	openAccess: true,
	licence: null,
	countries: ['Ireland'],
	size: '120 peer support workers',
	facts: [{ id: 'asked', section: 'training', fact: 'A survey asked 120 peer support workers.', basis: 'abstract' }],
	limitations: [],
	verified: [{ url: 'https://example.org/record', what: 'the abstract' }],
	citedByReview: { status: 'not-confirmed', evidence: 'No public list shows it.' },
	unsure: [],
	...changes,
});

export const sourceText = (id: string, changes: Partial<SourceRecord> = {}) => `${JSON.stringify(source(id, changes), null, '\t')}\n`;

/** One reader’s page, with a task for each statement of a subject. */
export const audienceText = (subject: string) => `title: For service managers
question: “Whom do we ask?”
summary: What to settle first.
reviewed: 2026-01-10
tasks:
${['keeps-people', 'named-first', 'cost-unknown']
	.map(
		(one) => `  - id: settle-${one}
    title: Settle it
    why: It comes up first.
    statements: [${subject}-${one}]
    checklist: [It is settled]
`,
	)
	.join('')}`;

/** An answer for a reader that rests on the statements of `topicText` of a subject; related to two others. */
export const answerText = (
	subject: string,
	question: string,
	related: readonly [string, string],
	audience = 'service-managers',
) => `question: ${question}
alsoAsked: [Who is it?, Whom do we ask?, Is anybody there?]
audiences: [${audience}]
short: >-
  Settle it before you advertise [#${subject}-named-first]. Ask those who have done it [own].
do:
  - Keep people in post [#${subject}-keeps-people].
countries:
  - country: Scotland
    words: Nobody knows what it costs [#${subject}-cost-unknown].
sure: 'One survey asked [#${subject}-keeps-people; #${subject}-named-first].'
tools: [supervision]
statements: [${subject}-cost-unknown]
related: [${related.join(', ')}]
reviewed: 2026-01-10
`;

/** Three answers that are related to each other, by file. */
export const answerFiles = (subject: string): Content => ({
	'answers/first.yaml': answerText(subject, 'What comes first?', ['second', 'third']),
	'answers/second.yaml': answerText(subject, 'What comes second?', ['first', 'third']),
	'answers/third.yaml': answerText(subject, 'What comes third?', ['first', 'second']),
});

/** The path of the topic of a section in the tests’ content. */
export const topicPath = (section: SectionId) => `${section}/staying.mdx`;
