import type { Segment } from '../reading/cited-text.ts';
import { type Guide, type Tool } from './model.ts';
import { readingDigests, type ReadingState } from './readings.ts';

type Sources = Pick<Guide, 'sources' | 'secondReadings'>;

/** Under what name a tool’s second reading is kept. */
export const toolReadingName = ({ id }: Pick<Tool, 'id'>) => `tool:${id}`;

/** What a second reading of a tool compares: each line’s words with its marks, places and notes, and the facts under them. */
export const toolParts = ({ parts }: Pick<Tool, 'parts'>): Segment[][] =>
	parts.flatMap(({ lines }) =>
		lines.map(({ words, rests }): Segment[] => [
			{ type: 'text', value: `${words} ` },
			...rests.flatMap(({ mark, place, note, items, statements }): Segment[] => [
				{ type: 'text', value: `${[mark, place, note, ...statements.map(({ id }) => `#${id}`)].filter(Boolean).join('; ')} ` },
				...(items.length > 0 ? [{ type: 'citation' as const, narrative: false, items, offset: 0 }] : []),
			]),
		]),
	);

/** How a tool stands under the readings that are recorded. */
export function toolReadingOf(tool: Tool, { sources, secondReadings }: Sources): ReadingState {
	const name = toolReadingName(tool);
	const recorded = Object.hasOwn(secondReadings, name) ? secondReadings[name] : undefined;
	if (!recorded) return 'unread';
	const now = readingDigests(toolParts(tool), sources);
	return recorded.words === now.words && recorded.facts === now.facts ? 'holds' : 'lapsed';
}

/** The day of a tool’s second reading, where it holds. */
export const toolReadOn = (tool: Tool, guide: Sources): string | undefined =>
	toolReadingOf(tool, guide) === 'holds' ? guide.secondReadings[toolReadingName(tool)]?.on : undefined;
