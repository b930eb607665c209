import { type Fault, fault, PLACED, REST, TOPIC, WHY, why } from './fault.ts';

/** What a body may not hold. */
export const BODIES: readonly Fault[] = [
	fault(
		'an import',
		why(`${WHY}\n\nimport Chart from './chart.astro'`),
		`${TOPIC}:38  import-in-body  \`import Chart from './chart.astro'\` → delete it: \`Statement\` is there without an import`,
	),
	fault(
		'an export',
		why(`${WHY}\n\nexport const one = 1`),
		`${TOPIC}:38  import-in-body  \`export const one = 1\` → delete it: \`Statement\` is there without an import`,
	),
	fault('an expression', why('Nobody {1 + 1}.'), `${TOPIC}:36  expression-in-body  \`{1 + 1}\` → write the words themselves`),
	fault('HTML', why('Nobody <b>at all</b>.'), `${TOPIC}:36  unknown-component  <b> → use Markdown, or \`<Statement id="…">\``),
	fault(
		'a script',
		why('Nobody. <script src="https://example.org/x.js" />'),
		`${TOPIC}:36  unknown-component  <script> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'an unknown component',
		why(`${WHY}\n\n<Chart />`),
		`${TOPIC}:38  unknown-component  <Chart> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'a misspelt component',
		(site) => site.edit(TOPIC, PLACED, '<Statment id="training-cost-unknown" />'),
		`${TOPIC}:34  unknown-component  <Statment> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'a statement with a computed id',
		(site) => site.edit(TOPIC, '<Statement id="training-cost-unknown">', '<Statement id={cost}>'),
		`${TOPIC}:34  unknown-component  <Statement> without \`id\` alone → write \`<Statement id="the-id">\``,
	),
	fault(
		'a statement within a list',
		(site) =>
			site.edit(
				TOPIC,
				PLACED,
				'- Nobody.\n\n  <Statement id="training-cost-unknown">\n\n  Nobody has looked [@shaw-2019#asked].\n\n  </Statement>',
			),
		`${TOPIC}:36  unknown-component  <Statement id="training-cost-unknown"> within other text → put it on lines of its own, outside lists, headings and other statements`,
	),
	fault(
		'a statement among words',
		(site) =>
			site.edit(
				TOPIC,
				PLACED,
				'Words and <Statement id="training-cost-unknown">nobody has looked [@shaw-2019#asked]</Statement> and more.',
			),
		`${TOPIC}:34  unknown-component  <Statement id="training-cost-unknown"> within other text → put it on lines of its own, outside lists, headings and other statements`,
	),
	fault(
		'a statement in another',
		(site) =>
			site
				.edit(
					TOPIC,
					'The survey asked them [@price-2016#asked].\n\n</Statement>\n\n<Statement id="training-cost',
					'The survey asked them [@price-2016#asked].\n\n<Statement id="training-cost',
				)
				.edit(TOPIC, `${REST}\n\n</Statement>\n`, `${REST}\n\n</Statement>\n\n</Statement>\n`),
		`${TOPIC}:32  unknown-component  <Statement id="training-cost-unknown"> within other text → put it on lines of its own, outside lists, headings and other statements`,
	),
	fault(
		'a picture',
		why('Nobody. ![A chart](/chart.png)'),
		`${TOPIC}:36  image-in-body  a picture, “A chart” → say it in words: pictures are drawn from the typed rows`,
	),
	fault(
		'a dead link',
		why('See [this](/training/stayin/).'),
		`${TOPIC}:36  dead-link  \`/training/stayin/\` → write \`/training/staying/\``,
	),
	fault(
		'a dead anchor',
		why('See [this](#training-cost-unknow).'),
		`${TOPIC}:36  dead-link  \`#training-cost-unknow\` → write \`/training/staying/#training-cost-unknown\``,
	),
	fault(
		'a link that is a script',
		why('See [this](javascript:alert).'),
		`${TOPIC}:36  link-scheme  \`javascript:alert\` → link by \`https:\`, or to a page of the guide by \`/section/topic/\``,
	),
	fault(
		'quotations without end',
		why(`${WHY}\n\n${'>'.repeat(100_000)} End.`),
		`${TOPIC}:38  nested-too-deep  more than 10 levels of lists and quotations → take away the repeated signs`,
	),
];
