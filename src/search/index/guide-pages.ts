import { PAGES, tablePath } from '../../evidence/addresses.ts';

/** Pages about the guide itself: address, name, what a reader finds there, and its headings or the words in which readers ask for it, divided by semicolons. */
export const GUIDE_PAGES: readonly (readonly [path: string, name: string, words: string, asked?: string])[] = [
	[
		PAGES.answers,
		'All questions',
		'Every question that the guide answers, by reader.',
		'list of questions; frequently asked questions; FAQ; Q&A; browse by question',
	],
	[PAGES.topics, 'Topics', 'The eight sections and every topic of them.', 'table of contents; list of subjects; site map'],
	[PAGES.sources, 'Main sources', 'The sources on which the guide mainly rests, by kind of evidence.', 'key references; reading list'],
	[
		PAGES.wider,
		'Further reading',
		'Every other source that the guide cites, by kind of evidence.',
		'bibliography; all references; more articles to read',
	],
	[
		PAGES.newer,
		'Newer than the review',
		'Statements and sources that are newer than the searches of the review.',
		'what is new; latest research; what has changed since the last review; newest studies; recent publications',
	],
	[
		PAGES.glossary,
		'Glossary',
		'The words of the field, what they mean, and what each country says: abbreviations, job titles, statistics.',
		'jargon explained; acronyms; A to Z of terms; dictionary',
	],
	[
		PAGES.countries,
		'Names by country',
		'What peer support workers and their work are called in each country.',
		'what are peer workers called in other countries; job titles abroad; the title in other languages',
	],
	[
		PAGES.map,
		'Evidence map',
		'Questions by what their answers rest on: reviews of trials, trials, other studies, guidance, or nothing: gaps.',
		'where evidence is missing; map of the evidence; evidence at a glance',
	],
	[
		PAGES.kinds,
		'Evidence by kind of document',
		'How many works of each kind the topics of each section cite.',
		'types of study; how many trials are cited',
	],
	[
		PAGES.method,
		'How the guide was made',
		'Method: how the sources were chosen and read, what was not read, and the limits of the guide.',
		'how was this guide made; who wrote this guide; The review that the guide stands on; Where our sources come from; How facts were read and checked; Limits; Independence; Corrections; can I trust this guide; is this guide independent; who checked it',
	],
	[
		PAGES.cite,
		'How to cite',
		'Citing a statement, a topic, a section, a source or the guide; references to download or export for a reference manager such as Zotero or EndNote, as BibTeX and RIS; licence and reuse.',
		'how do I cite this; reference this guide; Files for reference managers; can I copy this; copyright; permission to reuse; quote it in my report',
	],
	[
		PAGES.data,
		'The data',
		'Statements and sources as files to download: JSON, CSL, BibTeX, RIS.',
		'download data; Tables to read; spreadsheet; open data; dataset; raw data',
	],
	[
		tablePath('posts'),
		'Posts and pay',
		'Adverts read: pay, grades, hours and contracts of peer support workers by country.',
		'pay scales; table of pay; salaries by country; salary range; sample job adverts',
	],
	[
		tablePath('outcomes'),
		'Results of trials and reviews',
		'Effects of peer support: estimates, intervals, people and grades.',
		'clinical trials results; table of results; effect sizes; study findings at a glance',
	],
	[
		tablePath('certification'),
		'Certificates and what they ask',
		'Certification by country: hours of training and practice, fees, renewal.',
		'which countries certify; certification by country; table of certificates; course fees compared',
	],
	[
		tablePath('workforce'),
		'How many peer support workers',
		'Numbers of peer support workers and services by country and year.',
		'workforce numbers; size of the workforce; how many peer support workers are there by country; headcount',
	],
	[
		PAGES.byCountry,
		'Countries',
		'Certification and training, posts and pay, numbers of workers and policies by country: hours, fees, grades, years.',
		'compare countries; country pages; what it is like in my country',
	],
	[
		PAGES.tools,
		'Tools',
		'Templates, checklists, forms and a calculator to copy, fill in, print or open in Word.',
		'templates; checklists; forms; calculator; Word documents; worksheets; sample forms; resources to download',
	],
	[
		PAGES.editions,
		'Editions',
		'Every published edition of the guide, and what changed since.',
		'what changed in this edition; older versions; change log; when was this last updated',
	],
	[
		PAGES.print,
		'Print the whole guide',
		'The whole guide on one page, to print or to save as PDF, and as an e-book (EPUB).',
		'PDF; download the guide; save as PDF; EPUB; e-book; e-reader; hard copy; paper version',
	],
	[
		PAGES.briefing,
		'My briefing',
		'Statements of your own choice, gathered with their sources, to print, share or copy.',
		'saved statements; bookmarks; make a handout; briefing note for the board',
	],
	[
		PAGES.display,
		'Theme, text size and offline copy',
		'Light or dark colours, larger text, and a copy of the guide on this device, to read without a connection.',
		'dark mode; bigger text; font size; keyboard shortcuts; read offline; without internet; night mode; contrast',
	],
	[
		PAGES.accessibility,
		'Accessibility',
		'How the guide meets WCAG, what it does not meet yet, and how to report a barrier or a mistake: contact, feedback.',
		'screen reader; report a mistake; contact us; feedback; email the editors; something is wrong on this page',
	],
];
