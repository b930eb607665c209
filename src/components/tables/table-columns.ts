import type { Guide } from '../../evidence/model.ts';
import type { TableName } from '../../schema/tables.ts';
import { capitalised, countryWords } from '../site/evidence-words.ts';
import { CERTAINTY_WORDS } from '../../schema/labels.ts';

type Row<N extends TableName> = Guide['tables'][N][number];

/** One column: its heading, and a cell’s words or null where the page did not show it. */
interface Column<R> {
	heading: string;
	cell: (row: R) => string | null;
}

/** How a table over all sources is shown; the first column names the row, and a column of sources is added. */
interface Shown<N extends TableName> {
	title: string;
	/** What the table is, in a sentence; it stands above the table and describes its page. */
	lead: string;
	caption: string;
	/** What a row is called, one and many. */
	row: readonly [one: string, many: string];
	/** Under what rows are grouped. */
	group?: (row: Row<N>) => string;
	columns: readonly Column<Row<N>>[];
}

const number = (value: number | null) => (value === null ? null : value.toLocaleString('en-IE', { maximumFractionDigits: 2 }));
const yesNo = (value: boolean | null) => (value === null ? null : value ? 'Yes' : 'No');
const year = (value: number | string | null) => (value === null ? null : String(value));
/** A span of money with its currency, e.g. `24,465 to 26,000 GBP a year`. */
function money(min: number | null, max: number | null, currency: string | null, per?: string | null): string | null {
	const span = [...new Set([min, max].filter((value) => value !== null))].map(number).join(' to ');
	return span === '' ? null : [span, currency, per && `${/^[aeiou]|^hour/.test(per) ? 'an' : 'a'} ${per}`].filter(Boolean).join(' ');
}

/** The tables, each with its columns. */
export const SHOWN: { readonly [N in TableName]: Shown<N> } = {
	posts: {
		title: 'Posts and pay',
		lead: 'Posts for peer support workers as their adverts and pay pages showed them. These are adverts that we read: a collection and not a sample.',
		caption:
			'Adverts read, by country. Most pages were read in their opening only, so “not found” does not mean that the post had no such thing. Pay is as shown on the page, in the year shown.',
		row: ['post', 'posts'],
		group: ({ country }) => countryWords(country),
		columns: [
			{ heading: 'Post', cell: ({ title }) => title },
			{ heading: 'Employer', cell: ({ employer }) => employer },
			{ heading: 'Setting', cell: ({ setting }) => setting },
			{ heading: 'Year', cell: (row) => year(row.year) },
			{ heading: 'Pay', cell: ({ payMin, payMax, currency, per }) => money(payMin, payMax, currency, per) },
			{ heading: 'Grade', cell: ({ grade }) => grade },
			{ heading: 'Hours a week', cell: ({ hoursPerWeek }) => number(hoursPerWeek) },
			{ heading: 'Contract', cell: ({ contract }) => contract },
			{ heading: 'Lived experience essential', cell: ({ livedExperienceEssential }) => yesNo(livedExperienceEssential) },
			{ heading: 'Certificate required', cell: ({ certificateRequired }) => yesNo(certificateRequired) },
			{ heading: 'Training given', cell: ({ trainingGiven }) => yesNo(trainingGiven) },
			{ heading: 'Supervision named', cell: ({ supervisionMentioned }) => yesNo(supervisionMentioned) },
		],
	},
	outcomes: {
		title: 'Results of trials and reviews',
		lead: 'What trials and reviews measured, as their abstracts and pages give it. Results are listed side by side and never added up.',
		caption:
			'Results by outcome. A grade is shown only where the source graded this very result; a rating of a review says nothing of one result.',
		row: ['result', 'results'],
		columns: [
			{ heading: 'Outcome', cell: ({ outcome }) => capitalised(outcome) },
			{ heading: 'Compared', cell: ({ comparison }) => comparison },
			{ heading: 'Result', cell: ({ direction }) => capitalised(direction) },
			{
				heading: 'Estimate',
				cell: ({ measure, estimate, low, high }) =>
					estimate === null
						? null
						: [
								`${measure ?? ''} ${String(estimate)}`.trim(),
								low !== null && high !== null && `95% interval ${String(low)} to ${String(high)}`,
							]
								.filter(Boolean)
								.join(', '),
			},
			{ heading: 'Better is', cell: ({ better }) => better },
			{ heading: 'Studies', cell: ({ studies }) => number(studies) },
			{ heading: 'People', cell: ({ participants }) => number(participants) },
			{ heading: 'When', cell: ({ followUp }) => followUp },
			{
				heading: 'Grade of this result',
				cell: ({ certainty, certaintyBy }) => (certainty === null ? null : `${CERTAINTY_WORDS[certainty]} (${certaintyBy ?? ''})`),
			},
			{ heading: 'Rating of the review', cell: ({ reviewQuality }) => reviewQuality },
		],
	},
	certification: {
		title: 'Certificates and what they ask',
		lead: 'Certificates, qualifications and requirements for peer support workers, with hours and fees as their pages gave them. Rules change: ask the body that sets them.',
		caption: 'By country and region, each with the year of its page.',
		row: ['certificate', 'certificates'],
		group: ({ country }) => countryWords(country),
		columns: [
			{ heading: 'Certificate', cell: ({ credential }) => credential },
			{ heading: 'Region', cell: ({ region }) => region },
			{ heading: 'Given by', cell: ({ awardingBody }) => awardingBody },
			{ heading: 'Hours of training', cell: ({ hoursTraining }) => number(hoursTraining) },
			{ heading: 'Hours of practice', cell: ({ hoursPractice }) => number(hoursPractice) },
			{ heading: 'Fee', cell: ({ feeAmount, currency }) => money(feeAmount, null, currency) },
			{ heading: 'Renewed after years', cell: ({ renewalYears }) => number(renewalYears) },
			{ heading: 'Required to work', cell: ({ required }) => yesNo(required) },
			{ heading: 'Year', cell: (row) => year(row.year) },
		],
	},
	workforce: {
		title: 'How many peer support workers',
		lead: 'Counts of peer support workers and of services that have them. Each count has its own scope, so they cannot be added up or compared without a look at it.',
		caption: 'By country, each count with its year and what it counts.',
		row: ['count', 'counts'],
		group: ({ country }) => countryWords(country),
		columns: [
			{ heading: 'What is counted', cell: ({ unit }) => capitalised(unit) },
			{ heading: 'Count', cell: ({ count }) => number(count) },
			{ heading: 'Scope', cell: ({ scope }) => scope },
			{ heading: 'Year', cell: (row) => year(row.year) },
		],
	},
};

/** A table as it is written: its headings, and its rows in groups; a column in which no row shows anything is left out. */
export function tableRows<N extends TableName>(name: N, rows: readonly Row<N>[], grouped = true) {
	const { columns, group }: Shown<N> = SHOWN[name];
	const shown = columns.filter(({ cell }) => rows.some((row) => cell(row) !== null));
	const groups = grouped && group ? [...Map.groupBy(rows, group)].sort(([a], [b]) => a.localeCompare(b, 'en-IE')) : [['', rows] as const];
	return {
		headings: shown.map(({ heading }) => heading),
		groups: groups.map(([heading, list]) => ({
			heading,
			rows: list.map((row) => ({ cells: shown.map((column) => column.cell(row) ?? 'not found'), source: row.source, unsure: row.unsure })),
		})),
	};
}
