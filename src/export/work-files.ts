import { PAGES } from '../evidence/addresses.ts';
import type { Guide } from '../evidence/model.ts';
import { sourceWork, type Work } from './item.ts';
import { filesOf } from './metadata.ts';
import { answerWork, formerWork, guideWork, sectionWork, statementWork, toolWork, topicWork } from './own-works.ts';

/** Works that are taken away together. */
interface WorkFiles {
	/** Their address before the base path, without the ending of a format. */
	path: string;
	works: readonly Work[];
}

/** Every file for reference managers: of the guide and each of its parts, of each source, and of the sources that a page cites, by key. */
export function workFiles(guide: Guide, at: (path: string) => string): WorkFiles[] {
	const { about, sections, statements, former, answers, tools } = guide;
	const own = { about, at };
	const sources = [...guide.sources.values()];
	const topics = sections.flatMap((section) => section.topics);
	const cite = (work: Work, ...place: readonly string[]): WorkFiles => ({ path: filesOf(...place), works: [work] });
	return [
		cite(guideWork(own), 'guide'),
		...sections.map((section) => cite(sectionWork(own, section), section.id)),
		...topics.map((topic) => cite(topicWork(own, topic), topic.section, topic.slug)),
		...[...statements.values()].map((statement) => cite(statementWork(own, statement), statement.section, statement.topic, statement.id)),
		...former.map((one) => cite(formerWork(own, one), one.frozen.section, one.frozen.topic, one.frozen.id)),
		...answers.map((answer) => cite(answerWork(own, answer), 'answers', answer.slug)),
		...tools.map((tool) => cite(toolWork(own, tool), 'tools', tool.id)),
		...sources.map((source) => ({ path: `${PAGES.sources}${source.id}`, works: [sourceWork(source)] })),
		{ path: '/sources', works: sources.filter(({ set }) => set === 'core').map(sourceWork) },
		{ path: '/sources-all', works: sources.map(sourceWork) },
		...[...sections, ...topics].map(({ path, keys }) => ({
			path: `${path}references`,
			works: [...keys]
				.sort()
				.flatMap((key) => guide.sources.get(key) ?? [])
				.map(sourceWork),
		})),
	];
}
