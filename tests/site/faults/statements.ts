import { changed } from '../../content.ts';
import { type Fault, fault, PLACED, REST, row, SECTION, TASKS, TOPIC, WHY } from './fault.ts';

/** A record whose one result its authors graded. */
const GRADED = { results: [{ fact: 'asked', outcome: 'staying', grade: 'low' as const, gradeBy: 'shaw-2019' }] };

/** Statements and where they stand. */
export const STATEMENTS: readonly Fault[] = [
	fault(
		'a statement’s id twice',
		(site) =>
			site
				.set(
					'supervision/staying.mdx',
					site.text('supervision/staying.mdx').replaceAll('supervision-cost-unknown', 'recruitment-cost-unknown'),
				)
				.set(
					'sections/supervision.yaml',
					changed(site.text('sections/supervision.yaml'), '  - supervision-cost-unknown\n', '  - supervision-other\n'),
				),
		'sections/supervision.yaml:8  unknown-statement  `supervision-other` → name a statement that exists',
		'supervision/staying.mdx:17  duplicate-id  `recruitment-cost-unknown`, which stands at recruitment/staying.mdx:17 → give it an id of its own',
	),
	fault(
		'an id that says the place',
		(site) => {
			site.set(TOPIC, site.text(TOPIC).replaceAll('training-cost-unknown', 'statement-3'));
			site.set(SECTION, site.text(SECTION).replace('training-cost-unknown', 'statement-3'));
			site.set(TASKS, site.text(TASKS).replace('[training-cost-unknown]', '[statement-3]'));
		},
		`${TOPIC}:17  malformed-id  \`statement-3\` → name the subject: numbers follow from the order`,
	),
	fault(
		'a statement without a source',
		(site) =>
			site
				.edit(TOPIC, ' [@shaw-2019#asked; @turner-2020#asked]', '')
				.edit(TOPIC, WHY, 'Nobody has looked [@shaw-2019#asked; @turner-2020#asked].'),
		`${TOPIC}:19  statement-without-source  \`training-cost-unknown\` cites nothing → cite the source that it rests on: \`[@key]\``,
	),
	fault(
		'a statement that is not placed',
		(site) => site.edit(TOPIC, PLACED, 'Nobody has looked.'),
		`${TOPIC}:17  statement-not-placed  \`training-cost-unknown\` → add \`<Statement id="training-cost-unknown">\` with its why to the body`,
	),
	fault(
		'a statement that is placed twice',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}\n<Statement id="training-cost-unknown">\n\nAgain.\n\n</Statement>\n`),
		`${TOPIC}:42  statement-placed-twice  \`training-cost-unknown\` → keep one of the places`,
	),
	fault(
		'a statement that stands before its turn',
		(site) =>
			site.set(
				TOPIC,
				`${site.text(TOPIC).slice(0, site.text(TOPIC).indexOf('<Statement'))}${['cost-unknown', 'keeps-people', 'named-first'].map((id) => `<Statement id="training-${id}">Why [@price-2016#asked].</Statement>\n`).join('\n')}`,
			),
		`${TOPIC}:22  statement-out-of-order  \`training-cost-unknown\` → place \`training-keeps-people\` here, as in the front matter, or change the order there`,
	),
	fault(
		'a statement in a part of its page where its kind does not belong',
		(site) => site.edit(TOPIC, '<Statement id="training-cost-unknown">', '## What studies found\n\n<Statement id="training-cost-unknown">'),
		`${TOPIC}:36  statement-out-of-section  \`training-cost-unknown\` (not known) under “What studies found” → place it under a heading on what we could not find, or change \`kind\``,
	),
	fault(
		'a statement without a why',
		(site) => site.edit(TOPIC, `\n${WHY}${REST}\n`, ''),
		`${TOPIC}:34  statement-without-why  \`training-cost-unknown\` with nothing in it → say what the sources found, how and where`,
	),
	fault(
		'a statement whose why is a heading and a citation alone',
		(site) => site.edit(TOPIC, `${WHY}${REST}`, '## Nobody\n\n[@shaw-2019#asked].'),
		`${TOPIC}:34  statement-without-why  \`training-cost-unknown\` with no words in it → say what the sources found, how and where`,
	),
	fault(
		'a statement that is a citation alone',
		(site) =>
			site.edit(TOPIC, 'What it costs is not known [@shaw-2019#asked; @turner-2020#asked].', "'[@shaw-2019#asked; @turner-2020#asked]'"),
		`${TOPIC}:19  wrong-value  \`statements[3].text\` is “[@shaw-2019#asked; @turner-2020#asked]” → say something beside what it cites`,
	),
	fault(
		'an unknown statement in a body',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}\n<Statement id="training-costs-unknown">\n\nAgain.\n\n</Statement>\n`),
		`${TOPIC}:42  unknown-statement  \`training-costs-unknown\` → write \`training-cost-unknown\``,
	),
	fault(
		'an unknown statement in brief',
		(site) => site.edit(SECTION, '- training-cost-unknown', '- training-cost-unknow'),
		`${SECTION}:8  unknown-statement  \`training-cost-unknow\` → write \`training-cost-unknown\``,
	),
	fault(
		'an unknown statement in a task',
		(site) => site.edit(TASKS, '[training-cost-unknown]', '[training-cost-unknow]'),
		`${TASKS}:19  unknown-statement  \`training-cost-unknow\` → write \`training-cost-unknown\``,
	),
	fault(
		'another section’s statement in brief',
		(site) => site.edit(SECTION, '- training-cost-unknown', '- recruitment-cost-unknown'),
		`${SECTION}:8  statement-elsewhere  \`recruitment-cost-unknown\` of recruitment → name a statement of training`,
	),
	fault(
		'a finding without a claim',
		(site) => site.edit(TOPIC, '    claim: association\n', ''),
		`${TOPIC}:7  finding-without-claim  \`training-keeps-people\` has no \`claim\` → add one of: effect, association, experience, description, consensus`,
	),
	fault(
		'advice without a basis',
		(site) => site.edit(TOPIC, '    basis: research\n', ''),
		`${TOPIC}:12  advice-without-basis  \`training-named-first\` has no \`basis\` → add one of: research, consensus guidance, practice guidance, policy, law, lived experience`,
	),
	fault(
		'a rule without a place',
		(site) => site.edit(TOPIC, '    kind: gap\n', '    kind: rule\n'),
		`${TOPIC}:17  rule-without-place  \`training-cost-unknown\` has no \`place\` → say where it holds, e.g. \`Pennsylvania, United States\``,
	),
	fault(
		'a gap with a certainty',
		(site) => site.edit(TOPIC, '    kind: gap\n', '    kind: gap\n    certainty: low\n').record('shaw-2019', GRADED),
		`${TOPIC}:19  appraisal-out-of-place  \`training-cost-unknown\` is a gap with \`certainty\` → take it out: only a finding has it`,
	),
	fault(
		'a claim of effect that rests on surveys',
		(site) => site.edit(TOPIC, 'claim: association', 'claim: effect'),
		`${TOPIC}:10  claim-without-design  \`training-keeps-people\` claims effect and rests on: survey → name a fact of a review of reviews or the like, or change \`claim\``,
	),
	fault(
		'a finding that rests on documents alone',
		(site) => site.record('price-2016', { design: 'document' }).record('quinn-2017', { design: 'document' }),
		`${TOPIC}:10  claim-without-design  \`training-keeps-people\` claims association and rests on: document → make it a rule or advice, or write \`claim: description\``,
	),
	fault(
		'a grade that no source gave',
		(site) => site.edit(TOPIC, '    claim: association\n', '    claim: association\n    certainty: low\n'),
		`${TOPIC}:11  borrowed-grade  \`training-keeps-people\` has the certainty “low”, and no fact that it names is graded → name the fact whose result the source graded so, or take the certainty out`,
	),
	fault(
		'a grade that is another than the source gave',
		(site) => site.edit(TOPIC, '    claim: association\n', '    claim: association\n    certainty: high\n').record('price-2016', GRADED),
		`${TOPIC}:11  borrowed-grade  \`training-keeps-people\` has the certainty “high”, and the facts that it names are graded low → name the fact whose result the source graded so, or take the certainty out`,
	),
	fault(
		'a row with a grade that no fact bears',
		row(
			'effectiveness',
			'outcomes:\n  - outcome: Recovery\n    group: recovery\n    comparison: usual care\n    inWords: More recovered.\n    direction: favours peer support\n    certainty: moderate\n    sources: [ames-2001#asked]',
		),
		'effectiveness/staying.mdx:21  borrowed-grade  the row “Recovery” has the certainty “moderate”, and no fact that it names is graded → name the fact whose result the source graded so, or take the certainty out',
	),
	fault(
		'a statement of three sentences',
		(site) => site.edit(TOPIC, 'Settle it before', 'Ask. Wait. Settle it before'),
		`${TOPIC}:14  many-sentences  \`training-named-first\` has 3 sentences, the third “Settle it before the post is advertised …” → keep a statement to 2: make two statements of it, or move one to the why`,
	),
];
