import type { PlacedRow } from '../../evidence/model.ts';
import type { CitationItem } from '../../reading/cited-text.ts';
import type { RowKind } from '../../schema/topic.ts';
import { capitalised, counted, countryWords, listed } from '../site/evidence-words.ts';
import { CERTAINTY_WORDS } from '../../schema/labels.ts';
import { estimateWords, lengthWords } from '../charts/figures-in-words.ts';

/** One column of a table of rows; the first column names the row. */
interface Column<R> {
	heading: string;
	/** The cell’s words, or several lines of them. */
	cell: (row: R) => string | readonly string[];
}

/** How the rows of one kind are shown; a column of their sources is added to each. */
interface RowTable<K extends RowKind> {
	/** Heading above the table. */
	title: string;
	/** What the table says and where its words come from. */
	caption: string;
	columns: readonly [Column<PlacedRow<K>>, ...Column<PlacedRow<K>>[]];
	/** Rows that share a heading, in the order of these headings. */
	groups?: { of: (row: PlacedRow<K>) => string; headings: Readonly<Record<string, string>> };
}

/** What a cell without a value says; a column that says so throughout is left out. */
const notStated = 'not stated';

/** One table for each kind of row. */
export const ROW_TABLES: { readonly [K in RowKind]: RowTable<K> } = {
	terms: {
		title: 'Words and names',
		caption: 'The words that this guide uses, and what else the same thing is called.',
		columns: [
			{ heading: 'Word', cell: ({ term }) => term },
			{ heading: 'Meaning', cell: ({ meaning }) => meaning },
			{
				heading: 'Also called',
				cell: ({ variants = [] }) =>
					variants.map(({ name, countries }) => (countries ? `${name} (${listed(countries.map(countryWords))})` : name)),
			},
		],
	},
	factors: {
		title: 'What helps and what hinders',
		caption: 'What the sources say helps or hinders peer support work, from the widest level to the nearest.',
		columns: [
			{ heading: 'Factor', cell: ({ factor }) => factor },
			{ heading: 'Which way', cell: ({ direction }) => ({ helps: 'Helps', hinders: 'Hinders', either: 'Can help or hinder' })[direction] },
			{ heading: 'What is said of it', cell: ({ detail }) => detail },
		],
		groups: {
			of: ({ level }) => level,
			headings: { society: 'Society and the health system', organisation: 'The organisation', team: 'The team', person: 'The person' },
		},
	},
	themes: {
		title: 'What peer support workers report',
		caption: 'What peer support workers said of their work, who said it, and where.',
		columns: [
			{ heading: 'Theme', cell: ({ theme }) => theme },
			{ heading: 'Reported by', cell: ({ reportedBy }) => reportedBy },
			{ heading: 'Where', cell: ({ where }) => listed(where.map(countryWords)) },
		],
	},
	views: {
		title: 'Who sees it how',
		caption: 'How each group sees peer support workers, by what kind of study, and where.',
		columns: [
			{ heading: 'View', cell: ({ view }) => view },
			{ heading: 'Study', cell: ({ study }) => study },
			{ heading: 'Who took part', cell: ({ size }) => size },
			{ heading: 'Where', cell: ({ where }) => listed(where.map(countryWords)) },
		],
		groups: {
			of: ({ group }) => group,
			headings: {
				'people who use services': 'People who use services',
				families: 'Families',
				nurses: 'Nurses',
				psychiatrists: 'Psychiatrists',
				managers: 'Managers',
				'mixed teams': 'Mixed teams',
				'peer support workers': 'Peer support workers',
			},
		},
	},
	steps: {
		title: 'Steps to take',
		caption: 'What to do at each stage, and who does it. The list prints with boxes to tick.',
		columns: [
			{ heading: 'Action', cell: ({ action, own }) => (own ? [action, 'Our own suggestion'] : action) },
			{ heading: 'Who', cell: ({ who }) => who },
		],
		groups: {
			of: ({ stage }) => stage,
			headings: {
				define: 'Define the post',
				advertise: 'Advertise',
				select: 'Select',
				offer: 'Offer and check',
				induct: 'Welcome and induct',
				keep: 'Keep',
			},
		},
	},
	programmes: {
		title: 'Programmes compared',
		caption: 'Training programmes and requirements, each with its length in the unit that its source reports.',
		columns: [
			{ heading: 'Programme', cell: ({ name }) => name },
			{ heading: 'Country', cell: ({ country }) => countryWords(country) },
			{ heading: 'Length', cell: ({ length }) => (length ? lengthWords(length) : notStated) },
			{ heading: 'Form', cell: ({ form }) => form },
			{ heading: 'Leads to', cell: ({ leadsTo }) => leadsTo ?? notStated },
		],
	},
	arrangements: {
		title: 'Forms of supervision and support',
		caption: 'Each form of supervision or support, what it is for, and who gives it.',
		columns: [
			{ heading: 'Form', cell: ({ form }) => form },
			{ heading: 'Purpose', cell: ({ purpose }) => purpose },
			{ heading: 'By whom', cell: ({ by }) => by },
			{ heading: 'How often', cell: ({ frequency }) => frequency ?? notStated },
		],
	},
	outcomes: {
		title: 'Summary of findings',
		caption: 'What trials and reviews found, compared with what, in how many people.',
		columns: [
			{ heading: 'Outcome', cell: ({ outcome }) => outcome },
			{ heading: 'Compared with', cell: ({ comparison }) => comparison },
			{
				heading: 'Result',
				cell: (row) => [capitalised(row.direction), row.inWords, ...estimateWords(row)],
			},
			{
				heading: 'Studies and people',
				cell: ({ studies, people }) => {
					const counts = [studies && counted(studies, 'study', 'studies'), people && counted(people, 'person', 'people')];
					return counts.some(Boolean) ? counts.filter((count) => typeof count === 'string') : 'Not stated';
				},
			},
			{ heading: 'Grade by its source', cell: ({ certainty }) => (certainty ? CERTAINTY_WORDS[certainty] : '') },
		],
		groups: {
			of: ({ group }) => group,
			headings: { recovery: 'Recovery', clinical: 'Symptoms and clinical state', 'service use': 'Use of services', cost: 'Cost' },
		},
	},
};

/** A row as the table writes it: its cells under their headings, its sources, and its place among the topic’s rows. */
export interface TableRow {
	cells: { heading: string; lines: readonly string[] }[];
	/** Its sources with the facts that it names. */
	named: readonly CitationItem[];
	index: number;
}

/** Whether a cell says something. */
const says = (cell: string | readonly string[]) => [cell].flat().some((line) => line !== '' && line.toLowerCase() !== notStated);

/** The columns in which some row says something. */
const shown = <R>(columns: readonly Column<R>[], rows: readonly R[]) =>
	columns.filter(({ cell }, place) => place === 0 || rows.some((row) => says(cell(row))));

/** The headings of the columns in which some row says something. */
export function shownHeadings<K extends RowKind>(kind: K, rows: readonly PlacedRow<K>[]): string[] {
	const { columns }: RowTable<K> = ROW_TABLES[kind];
	return shown(columns, rows).map(({ heading }) => heading);
}

/** The table’s rows under their headings; one group without a heading where the kind has none. */
export function groupedRows<K extends RowKind>(kind: K, rows: readonly PlacedRow<K>[]): { heading?: string; rows: TableRow[] }[] {
	const { columns, groups }: RowTable<K> = ROW_TABLES[kind];
	const toRow = (row: PlacedRow<K>) => ({
		cells: shown(columns, rows).map(({ heading, cell }) => ({ heading, lines: [cell(row)].flat() })),
		named: row.named,
		index: rows.indexOf(row),
	});
	if (!groups) return [{ rows: rows.map(toRow) }];
	return Object.entries(groups.headings)
		.map(([group, heading]) => ({ heading, rows: rows.filter((row) => groups.of(row) === group).map(toRow) }))
		.filter((group) => group.rows.length > 0);
}
