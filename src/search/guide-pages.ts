import { PAGES, tablePath } from '../evidence/addresses.ts';

/** Pages about the guide itself: address, name, and what a reader finds there. */
export const GUIDE_PAGES: readonly (readonly [path: string, name: string, words: string])[] = [
	[PAGES.answers, 'All questions', 'Every question that the guide answers, by reader.'],
	[PAGES.topics, 'Topics', 'The eight sections and every topic of them.'],
	[PAGES.sources, 'Core sources', 'The sources on which the guide mainly rests, by kind of evidence.'],
	[PAGES.wider, 'Wider reading', 'Every other source that the guide cites, by kind of evidence.'],
	[PAGES.newer, 'Newer than the review', 'Statements and sources that are newer than the searches of the review.'],
	[
		PAGES.glossary,
		'Glossary',
		'The words of the field, what they mean, and what each country says: abbreviations, job titles, statistics.',
	],
	[PAGES.countries, 'Names by country', 'What peer support workers and their work are called in each country.'],
	[
		PAGES.map,
		'Evidence map',
		'Questions by what their answers rest on: reviews of trials, trials, other studies, guidance, or nothing: gaps.',
	],
	[PAGES.kinds, 'Evidence by kind of document', 'How many works of each kind the topics of each section cite.'],
	[PAGES.method, 'How the guide was made', 'Method: how the sources were chosen and read, what was not read, and the limits of the guide.'],
	[
		PAGES.cite,
		'How to cite',
		'Citing a statement, a topic, a section, a source or the guide; references to download or export for a reference manager such as Zotero or EndNote, as BibTeX and RIS; licence and reuse.',
	],
	[PAGES.data, 'The data', 'Statements and sources as files to download: JSON, CSL, BibTeX, RIS.'],
	[tablePath('posts'), 'Posts and pay', 'Adverts read: pay, grades, hours and contracts of peer support workers by country.'],
	[tablePath('outcomes'), 'Results of trials and reviews', 'Effects of peer support: estimates, intervals, people and grades.'],
	[
		tablePath('certification'),
		'Certificates and what they ask',
		'Certification by country: hours of training and practice, fees, renewal.',
	],
	[tablePath('workforce'), 'How many peer support workers', 'Numbers of peer support workers and services by country and year.'],
	[
		PAGES.byCountry,
		'Countries',
		'Certification and training, posts and pay, numbers of workers and policies by country: hours, fees, grades, years.',
	],
	[PAGES.tools, 'Tools', 'Templates, checklists, forms and a calculator to copy, fill in, print or open in Word.'],
	[PAGES.editions, 'Editions', 'Every published edition of the guide, and what changed since.'],
	[PAGES.print, 'Print the whole guide', 'The whole guide on one page, to print or to save as PDF.'],
	[PAGES.briefing, 'My briefing', 'Statements of your own choice, gathered with their sources, to print, share or copy.'],
	[PAGES.display, 'Theme and text size', 'Light or dark colours, larger text, wider spacing.'],
	[
		PAGES.accessibility,
		'Accessibility',
		'How the guide meets WCAG, what it does not meet yet, and how to report a barrier or a mistake: contact, feedback.',
	],
];
