import { type Work, sourceWork } from '../../src/export/item.ts';
import { answerWork, formerWork, guideWork, sectionWork, statementWork, toolWork, topicWork } from '../../src/export/own-works.ts';
import { guide } from '../guide.ts';

const own = { about: guide.about, at: (path: string) => `https://peer-support-guide.example${path}` };
const sources = [...guide.sources.values()];
const topics = guide.sections.flatMap((section) => section.topics);

/** The works of what cites sources, by key. */
const worksOf = ({ keys }: { keys: readonly string[] }) =>
	[...keys]
		.sort()
		.flatMap((key) => guide.sources.get(key) ?? [])
		.map(sourceWork);

/** Every citation file that the site must have, by its path without the ending, with the works that it must hold. */
export const FILES = new Map<string, Work[]>([
	...sources.map((source): [string, Work[]] => [`sources/${source.id}`, [sourceWork(source)]]),
	['sources', sources.filter(({ set }) => set === 'core').map(sourceWork)],
	['sources-all', sources.map(sourceWork)],
	['cite/guide', [guideWork(own)]],
	...guide.sections.flatMap((section): [string, Work[]][] => [
		[`cite/${section.id}`, [sectionWork(own, section)]],
		[`${section.id}/references`, worksOf(section)],
	]),
	...topics.flatMap((topic): [string, Work[]][] => [
		[`cite/${topic.section}/${topic.slug}`, [topicWork(own, topic)]],
		[`${topic.section}/${topic.slug}/references`, worksOf(topic)],
	]),
	...[...guide.statements.values()].map((statement): [string, Work[]] => [
		`cite/${statement.section}/${statement.topic}/${statement.id}`,
		[statementWork(own, statement)],
	]),
	...guide.former.map((former): [string, Work[]] => [
		`cite/${former.frozen.section}/${former.frozen.topic}/${former.frozen.id}`,
		[formerWork(own, former)],
	]),
	...guide.answers.map((answer): [string, Work[]] => [`cite/answers/${answer.slug}`, [answerWork(own, answer)]]),
	...guide.tools.map((tool): [string, Work[]] => [`cite/tools/${tool.id}`, [toolWork(own, tool)]]),
]);
