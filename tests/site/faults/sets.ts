import { source, sectionText } from '../../content.ts';
import { CORE, type Site } from '../base.ts';
import { type Fault, fault, SECTION, TOPIC, WHY } from './fault.ts';

/** The base’s section, with more before the last field. */
const withField = (site: Site, field: string) => site.edit(SECTION, 'newestChange:', `${field}\nnewestChange:`);

/** Topics, sections and the set of sources. */
export const SETS: readonly Fault[] = [
	fault(
		'a topic that was reviewed after the edition',
		(site) => site.edit(TOPIC, '2026-01-10', '2026-01-16'),
		`${TOPIC}:5  date-after-edition  2026-01-16, after the edition of 2026-01-15 → correct the date, or move \`edition\` and \`published\` in guide.yaml`,
	),
	fault(
		'two topics in one place',
		(site) => site.set('training/second.mdx', site.text(TOPIC).replaceAll('training-', 'second-')),
		`${TOPIC}:4  duplicate-order  order 1, as in training/second.mdx → give it a place of its own`,
	),
	fault(
		'an unknown related topic',
		(site) => site.edit(TOPIC, 'reviewed:', 'related:\n  - recruitment/stayin\nreviewed:'),
		`${TOPIC}:6  unknown-topic  \`recruitment/stayin\` → write \`recruitment/staying\``,
	),
	fault(
		'a topic that is related to itself',
		(site) => site.edit(TOPIC, 'reviewed:', 'related: [training/staying]\nreviewed:'),
		`${TOPIC}:5  related-to-itself  \`training/staying\` → take it out`,
	),
	fault(
		'a term that is defined twice',
		(site) =>
			site.edit(
				'definitions/staying.mdx',
				'\n---\n\n',
				'\nterms:\n  - { term: Peer, meaning: One., sources: [ames-2001#asked] }\n  - { term: peer, meaning: One., sources: [ames-2001#asked] }\n---\n\n',
			),
		'definitions/staying.mdx:22  duplicate-term  “peer”, which is defined at definitions/staying.mdx:21 → keep one of the two and merge what they say',
	),
	fault(
		'a section without a topic',
		(site) => {
			site.set('effectiveness/staying.mdx', undefined);
			site.set('sections/effectiveness.yaml', sectionText('training', 'About effectiveness'));
			site.edit(
				'supervision/staying.mdx',
				'Workers named it first.',
				'Workers named it first [@vance-2022#asked; @wells-2023#asked; @xu-2024#asked; @young-2025#asked; @zeller-2026#asked].',
			);
		},
		'sections/effectiveness.yaml:6  statement-elsewhere  `training-keeps-people` of training → name a statement of effectiveness',
		'sections/effectiveness.yaml:7  statement-elsewhere  `training-named-first` of training → name a statement of effectiveness',
		'sections/effectiveness.yaml:8  statement-elsewhere  `training-cost-unknown` of training → name a statement of effectiveness',
		'sections/effectiveness.yaml:1  empty-section  a section without a topic → write a topic in its folder',
	),
	fault(
		'a core source that no statement cites',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@ames-2001#asked]'),
		'sources/rossi-2018.json:1  unused-core-source  no statement cites @rossi-2018 → write a statement that rests on it',
	),
	fault(
		'a core source too few',
		(site) => site.record('zeller-2026', { set: 'wider' }).edit('effectiveness/staying.mdx', WHY, 'Nobody has looked [@ames-2001#asked].'),
		'sources:1  core-set  25 core sources → set `"set": "core"` in 26 records',
	),
	fault(
		'a review too few',
		(site) => site.record(CORE[0] ?? '', { kind: 'survey' }),
		'sources:1  core-set  6 reviews among the core sources → choose 7 reviews and 19 others',
	),
	fault(
		'no record of the review',
		(site) => site.set('sources/norton-2025.json', undefined),
		'sources:1  core-set  0 records with `"set": "review"` → have one: the review that the guide stands on',
	),
	fault(
		'few core sources',
		(site) =>
			site
				.edit(TOPIC, '[@rossi-2018#asked]', '[@field-2021#asked]')
				.edit('recruitment/staying.mdx', WHY, 'Nobody has looked [@rossi-2018#asked].'),
		`${SECTION}:1  few-core-sources  rests on 4 core sources → cite at least 5, or say why not in \`fewCoreSources\``,
	),
	fault(
		'an excuse that is not needed',
		(site) => withField(site, 'fewCoreSources: Few have looked.'),
		`${SECTION}:11  few-core-sources  \`fewCoreSources\` with 5 core sources → delete the field`,
	),
	fault(
		'a record that lacks what a format needs',
		(site) => site.record('green-2022', { csl: { ...source('green-2022').csl, 'container-title': undefined } }),
		'sources/green-2022.json:8  missing-for-format  green-2022, of the type `article-journal`, has no `container-title`: BibLaTeX and RIS cannot do without → add `container-title` to `csl`, or give it another `type`: what is read on the web and names no publisher is a `webpage`',
	),
];
