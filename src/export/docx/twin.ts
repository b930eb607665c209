import { factPath } from '../../evidence/addresses.ts';
import type { CountryPage, Statement, Tool } from '../../evidence/model.ts';
import { sourcesNamed } from '../../evidence/named-facts.ts';
import { type CitationItem, citationItems } from '../../reading/cited-text.ts';
import { COUNTRY_SUBJECTS } from '../../schema/country-page.ts';
import { type Block, type ExportDocument, type Run, words } from './blocks.ts';
import { clusterRun } from './cited-runs.ts';
import { type ExportContext, framed, type Parts } from './frame.ts';

/** Each fact that some citations name, with its source and its address. */
function factList(items: readonly CitationItem[], { guide, citations, at }: ExportContext): Block[] {
	const runs = sourcesNamed(items, guide.sources).flatMap(({ source, facts }) =>
		facts.map((fact): Run[] => [{ text: citations.label(source.id), href: at(factPath(source.id, fact.id)) }, { text: `: ${fact.fact}` }]),
	);
	return runs.length === 0 ? [] : [{ type: 'list', ordered: false, items: runs }];
}

/** A document with the address of each statement and the facts that it rests on: what a page’s Markdown twin has and its Word file has not. */
export function withStatements(document: ExportDocument, statements: readonly Statement[], context: ExportContext): ExportDocument {
	if (statements.length === 0) return document;
	return {
		...document,
		blocks: [
			...document.blocks,
			{ type: 'heading', level: 2, text: 'Statements with their facts' },
			...statements.flatMap(({ number, path, text, why }): Block[] => [
				{
					type: 'paragraph',
					runs: [
						{ text: `${number} `, bold: true },
						{ text: context.at(path), href: context.at(path) },
					],
				},
				...factList(citationItems([...text.segments, ...(why?.segments ?? [])]), context),
			]),
		],
	};
}

/** A tool’s document with the statements and the facts that its lines rest on. */
export function withToolFacts(document: ExportDocument, { parts }: Tool, context: ExportContext): ExportDocument {
	const rests = parts.flatMap(({ lines }) => lines.flatMap((line) => line.rests));
	const statements = new Map(rests.flatMap((one) => one.statements).map((one) => [one.id, one]));
	const facts = factList(
		rests.flatMap(({ items }) => items),
		context,
	);
	const whole = withStatements(document, [...statements.values()], context);
	return facts.length === 0
		? whole
		: { ...whole, blocks: [...whole.blocks, { type: 'heading', level: 2, text: 'Facts that its lines rest on' }, ...facts] };
}

/** What the records say of a country. */
export function countryParts(country: CountryPage, description: string, context: ExportContext): Parts {
	const { name, path, lines, bodies, keys } = country;
	const subjects = Object.entries(COUNTRY_SUBJECTS).map(([subject, heading]) => ({
		heading,
		lines: lines.filter((line) => line.subject === subject),
	}));
	return {
		title: name,
		description,
		path,
		opening: [{ type: 'lead', runs: words(description) }],
		blocks: [
			...subjects.flatMap(({ heading, lines: here }): Block[] => [
				{ type: 'heading', level: 2, text: heading },
				here.length === 0
					? { type: 'paragraph', runs: words('Not found.') }
					: { type: 'list', ordered: false, items: here.map((line) => [{ text: `${line.words} ` }, clusterRun(line.items, context)]) },
			]),
			{ type: 'heading', level: 2, text: 'Bodies and networks' },
			{
				type: 'list',
				ordered: false,
				items: bodies.map(({ name: body, address, items }): Run[] => [
					{ text: body, ...(address !== undefined && { href: address }) },
					{ text: ' ' },
					clusterRun(items, context),
				]),
			},
		],
		keys,
	};
}

/** The same as a document, with the facts behind each line. */
export function countryDocument(country: CountryPage, description: string, context: ExportContext): ExportDocument {
	const { lines, bodies } = country;
	const document = framed(countryParts(country, description, context), context);
	const facts = factList(
		[...lines, ...bodies].flatMap(({ items }) => items),
		context,
	);
	return { ...document, blocks: [...document.blocks, { type: 'heading', level: 2, text: 'Facts' }, ...facts] };
}
