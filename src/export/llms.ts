import { EPUB, PAGES } from '../evidence/addresses.ts';
import type { Guide } from '../evidence/model.ts';
import { editionWords } from '../evidence/words.ts';
import { dataPath, LICENCE } from './published.ts';

/** A page’s text as Markdown, next to it. */
export const markdownPath = (page: string) => `${page}index.md`;

const item = (title: string, address: string, words = '') => `- [${title.replace(/[[\]]/g, '\\$&')}](${address})${words && `: ${words}`}`;

/** What language models are told of the guide (llmstxt.org): what it is, and its pages as Markdown. */
export function toLlms({ about, sections, answers, tools, countries }: Guide, at: (path: string) => string): string {
	const parts = [
		['Answers', answers.map(({ question, path }) => item(question, at(markdownPath(path))))],
		...sections.map(
			({ title, topics }) => [title, topics.map((topic) => item(`${topic.number} ${topic.title}`, at(markdownPath(topic.path))))] as const,
		),
		['Tools', tools.map(({ title, path, purpose }) => item(title, at(markdownPath(path)), purpose))],
		['Countries', countries.map(({ name, path }) => item(name, at(markdownPath(path))))],
		[
			'Data',
			[
				item('Every statement as JSON', at(dataPath('statements'))),
				item('Every source with its facts as JSON', at(dataPath('sources'))),
				item('All data files', at(PAGES.data)),
				item('The whole guide as an e-book (EPUB)', at(EPUB)),
			],
		],
	] as const;
	return [
		`# ${about.title}`,
		'',
		`> ${about.description}`,
		'',
		`Edition of ${editionWords(about.edition)}, ${LICENCE.name}. Every statement has a number, a permanent address and the facts that it rests on: cite the statement, and the source that you have read. It is not clinical or legal advice.`,
		...parts.filter(([, items]) => items.length > 0).flatMap(([title, items]) => ['', `## ${title}`, '', ...items]),
		'',
	].join('\n');
}
