import type { Guide, Section, Topic } from '../../evidence/model.ts';
import type { Crumb } from '../site/crumb.ts';

/** The pages before and after one in the guide’s reading order: each section, then its topics. */
export function findNeighbours({ sections }: Guide, page: Section | Topic): { previous?: Crumb | undefined; next?: Crumb | undefined } {
	const order = sections.flatMap((section): (Section | Topic)[] => [section, ...section.topics]);
	const place = order.findIndex(({ path }) => path === page.path);
	const crumb = (neighbour: Section | Topic | undefined) =>
		neighbour && { path: neighbour.path, title: `${neighbour.number} ${neighbour.title}` };
	return { previous: place > 0 ? crumb(order[place - 1]) : undefined, next: crumb(order[place + 1]) };
}
