import { type Fault, fault, LINK, TOPIC, WHY, why } from './fault.ts';

const MARKUP = 'use headings of level 2 and 3, paragraphs, lists, links and emphasis';

/** Markup, links and citations of a body. */
export const MARKUPS: readonly Fault[] = [
	fault(
		'a block of code',
		why(`${WHY}\n\n\`\`\`\nrun\n\`\`\``),
		`${TOPIC}:38  unknown-markup  a block of code, between lines of backticks or indented by four spaces → ${MARKUP}`,
	),
	fault('a heading of the first level', why(`${WHY}\n\n# More`), `${TOPIC}:38  unknown-markup  a heading of level 1 → ${MARKUP}`),
	fault(
		'a footnote without its text',
		why('Nobody has looked.[^1]'),
		`${TOPIC}:36  unknown-markup  \`[^1]\`, which is printed as it stands → say it in the text: there are no footnotes`,
	),
	fault('a box to tick', why(`${WHY}\n\n- [ ] Look.`), `${TOPIC}:38  unknown-markup  a box to tick → ${MARKUP}`),
	fault('a heading without words', why(`${WHY}\n\n##`), `${TOPIC}:38  unknown-markup  a heading without words → ${MARKUP}`),
	fault('a link without words', why('Nobody has looked [](/training/).'), `${TOPIC}:36  unknown-markup  a link without words → ${MARKUP}`),
	fault(
		'a reference that leads nowhere, and emphasis that is not closed',
		why('Nobody has [looked][here].\n\nNobody *has.'),
		`${TOPIC}:36  unknown-markup  \`[looked][here].\`, which is printed as it stands → close the emphasis or the link, or take the signs out`,
		`${TOPIC}:38  unknown-markup  \`*has.\`, which is printed as it stands → close the emphasis or the link, or take the signs out`,
	),
	fault(
		'a link to a port that is none',
		why('See [this](https://example.org:99999/).'),
		`${TOPIC}:36  link-scheme  \`https://example.org:99999/\` → ${LINK}`,
	),
	fault(
		'a link to the guide’s own address before it is published',
		why('See [this](https://peer-support-guide.example/training/staying/).'),
		`${TOPIC}:36  link-scheme  \`https://peer-support-guide.example/training/staying/\` → write \`/training/staying/\``,
	),
	fault('a link to data', why('See [this](data:text/html,x).'), `${TOPIC}:36  link-scheme  \`data:text/html,x\` → ${LINK}`),
	fault('a link whose address is no whole one', why('See [this](https:example).'), `${TOPIC}:36  link-scheme  \`https:example\` → ${LINK}`),
	fault(
		'a place in a source that cannot be read',
		why('Nobody [@shaw-2019, p. three].'),
		`${TOPIC}:36  unreadable-citation  \`[@shaw-2019, p. three]\` → write \`[@key#fact]\`, \`[see @key#fact+fact, p. 3; @other-key#fact]\` or a bare \`@key#fact\`, with no markup and no bracket in it`,
	),
	fault(
		'a key without its sign',
		why('Nobody [shaw-2019].'),
		`${TOPIC}:36  unreadable-citation  \`[shaw-2019]\` → write \`[@key#fact]\`, \`[see @key#fact+fact, p. 3; @other-key#fact]\` or a bare \`@key#fact\`, with no markup and no bracket in it`,
	),
];
