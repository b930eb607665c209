import { checklistPath, toolFile, wordPath } from '../../evidence/addresses.ts';
import type { CountryPage } from '../../evidence/model.ts';
import { markdownPath } from '../llms.ts';
import { type AnswerContext, answerDocument } from './answer-document.ts';
import type { ExportDocument } from './blocks.ts';
import { checklistDocument } from './checklist-document.ts';
import { toolDocument } from './tool-document.ts';
import { sectionDocument, type TopicContext, topicDocument } from './topic-document.ts';
import { countryDocument, withStatements, withToolFacts } from './twin.ts';

/** A file of a document: its address before the base path, and what is in it, made when it is written. */
interface DocumentFile {
	path: string;
	make: () => ExportDocument;
}

/** Every Word file of the guide: of sections, topics, answers, tools and checklists. */
export function wordFiles(context: TopicContext & AnswerContext): DocumentFile[] {
	const { sections, answers, tools, audiences } = context.guide;
	return [
		...sections.map((section) => ({ path: wordPath(section.path), make: () => sectionDocument(section, context) })),
		...sections.flatMap(({ topics }) => topics).map((topic) => ({ path: wordPath(topic.path), make: () => topicDocument(topic, context) })),
		...answers.map((answer) => ({ path: wordPath(answer.path), make: () => answerDocument(answer, context) })),
		...tools.map((tool) => ({ path: toolFile(tool.id, 'docx'), make: () => toolDocument(tool, context) })),
		...audiences.map((audience) => ({ path: wordPath(checklistPath(audience.id)), make: () => checklistDocument(audience, context) })),
	];
}

/** Every file in Markdown: next to a page what it says with its facts, and each tool as a form. `tellsOf` says what a country’s page tells. */
export function markdownFiles(context: TopicContext & AnswerContext, tellsOf: (country: CountryPage) => string): DocumentFile[] {
	const { sections, answers, tools, countries } = context.guide;
	return [
		...sections
			.flatMap(({ topics }) => topics)
			.map((topic) => ({
				path: markdownPath(topic.path),
				make: () => withStatements(topicDocument(topic, context), topic.statements, context),
			})),
		...answers.map((answer) => ({
			path: markdownPath(answer.path),
			make: () => withStatements(answerDocument(answer, context), answer.statements, context),
		})),
		...countries.map((country) => ({
			path: markdownPath(country.path),
			make: () => countryDocument(country, tellsOf(country), context),
		})),
		...tools.flatMap((tool) => [
			{ path: markdownPath(tool.path), make: () => withToolFacts(toolDocument(tool, context), tool, context) },
			{ path: toolFile(tool.id, 'md'), make: () => toolDocument(tool, context) },
		]),
	];
}
