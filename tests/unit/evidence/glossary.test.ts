import { expect, test } from 'vitest';
import { byLetter, namesByCountry, toGlossary } from '../../../src/evidence/glossary.ts';
import { changed, topicText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const defining = (subject: string, rows: string) =>
	changed(topicText(subject, ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']), '\n---\n\n', `\nterms:\n${rows}---\n\n`);
const term = (name: string, more = '') => `  - term: ${name}\n    meaning: What ${name} means.\n${more}    sources: [roe-2020#asked]\n`;

const glossary = toGlossary(
	evidenceOf({
		'definitions/one.mdx': defining(
			'one',
			term('peer worker', '    variants: [{ name: mate, countries: [Norway, Australia] }, { name: pal }]\n') + term('Éducation'),
		),
		'definitions/two.mdx': changed(
			defining('two', term('Mentor', '    variants: [{ name: coach, countries: [Norway] }]\n') + term('Peer Worker')),
			'order: 1',
			'order: 2',
		),
	}).guide,
);

test('lists every term once, A to Z whatever its accents and capitals, with the topic that defines it first', () => {
	expect(glossary.map(({ term, anchor, topic }) => [term, anchor, topic.slug])).toEqual([
		['Éducation', 'education', 'one'],
		['Mentor', 'mentor', 'two'],
		['peer worker', 'peer-worker', 'one'],
	]);
});

test('groups terms by their first letter', () => {
	expect(byLetter(glossary).map(({ letter, terms }) => `${letter} ${terms.length}`)).toEqual(['E 1', 'M 1', 'P 1']);
});

test('lists what is said in each country, and no name without one', () => {
	expect(
		namesByCountry(glossary).map(({ country, names }) => [country, names.map(({ name, term }) => `${name} for ${term.term}`)]),
	).toEqual([
		['Australia', ['mate for peer worker']],
		['Norway', ['coach for Mentor', 'mate for peer worker']],
	]);
});
