import { factPath } from '../../evidence/addresses.ts';
import type { CountryPage, Statement, Tool } from '../../evidence/model.ts';
import { sourcesNamed } from '../../evidence/named-facts.ts';
import { type CitationItem, citationItems } from '../../reading/cited-text.ts';
import { COUNTRY_SUBJECTS } from '../../schema/country-page.ts';
import { address, type Block, type ExportDocument, heading, lead, list, listUnder, paragraph, type Run } from './blocks.ts';
import { clusterRun } from './cited-runs.ts';
import { type ExportContext, framed, type Parts } from './frame.ts';

/** Each fact that some citations name, with its source and its address. */
const factRuns = (items: readonly CitationItem[], { guide, citations, at }: ExportContext): Run[][] =>
	sourcesNamed(items, guide.sources).flatMap(({ source, facts }) =>
		facts.map((fact) => [{ text: citations.label(source.id), href: at(factPath(source.id, fact.id)) }, { text: `: ${fact.fact}` }]),
	);

/** A document with the address of each statement and the facts that it rests on: what a page’s Markdown twin has and its Word file has not. */
export function withStatements(document: ExportDocument, statements: readonly Statement[], context: ExportContext): ExportDocument {
	if (statements.length === 0) return document;
	return {
		...document,
		blocks: [
			...document.blocks,
			heading('Statements with their facts'),
			...statements.flatMap(({ number, path, text, why }): Block[] => {
				const facts = factRuns(citationItems([...text.segments, ...(why?.segments ?? [])]), context);
				return [paragraph({ text: `${number} `, bold: true }, address(context.at(path))), ...(facts.length > 0 ? [list(facts)] : [])];
			}),
		],
	};
}

/** A tool’s document with the statements and the facts that its lines rest on. */
export function withToolFacts(document: ExportDocument, { parts }: Tool, context: ExportContext): ExportDocument {
	const rests = parts.flatMap(({ lines }) => lines.flatMap((line) => line.rests));
	const statements = new Map(rests.flatMap((one) => one.statements).map((one) => [one.id, one]));
	const facts = factRuns(
		rests.flatMap(({ items }) => items),
		context,
	);
	const whole = withStatements(document, [...statements.values()], context);
	return { ...whole, blocks: [...whole.blocks, ...listUnder('Facts that its lines rest on', facts)] };
}

/** What the records say of a country. */
export function countryParts(country: CountryPage, description: string, context: ExportContext): Parts {
	const { name, path, lines, bodies, keys } = country;
	const subjects = Object.entries(COUNTRY_SUBJECTS).map(([subject, title]) => ({
		title,
		lines: lines.filter((line) => line.subject === subject),
	}));
	return {
		title: name,
		description,
		path,
		opening: [lead({ text: description })],
		blocks: [
			...subjects.flatMap(({ title, lines: here }): Block[] => [
				heading(title),
				here.length === 0
					? paragraph({ text: 'Not found.' })
					: list(here.map((line) => [{ text: `${line.words} ` }, clusterRun(line.items, context)])),
			]),
			heading('Bodies and networks'),
			list(
				bodies.map(({ name: body, address: href, items }): Run[] => [
					{ text: body, ...(href !== undefined && { href }) },
					{ text: ' ' },
					clusterRun(items, context),
				]),
			),
		],
		keys,
	};
}

/** The same as a document, with the facts behind each line. */
export function countryDocument(country: CountryPage, description: string, context: ExportContext): ExportDocument {
	const { lines, bodies } = country;
	const document = framed(countryParts(country, description, context), context);
	const facts = factRuns(
		[...lines, ...bodies].flatMap(({ items }) => items),
		context,
	);
	return { ...document, blocks: [...document.blocks, ...listUnder('Facts', facts)] };
}
