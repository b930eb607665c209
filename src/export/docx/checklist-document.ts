import { checklistPath } from '../../evidence/addresses.ts';
import type { Audience } from '../../evidence/model.ts';
import { type Block, type ExportDocument, heading, lead } from './blocks.ts';
import { type ExportContext, framed } from './frame.ts';

/** What stands above a reader’s checklist, on its page and in its file. */
export const checklistTitle = ({ title }: Pick<Audience, 'title'>) => `Checklist ${title.replace(/^F/, 'f')}`;

/** A reader’s checklist as a document with boxes to tick, task by task. */
export const checklistDocument = (audience: Audience, context: ExportContext): ExportDocument =>
	framed(
		{
			title: checklistTitle(audience),
			description: 'What to have done, decided or asked, task by task.',
			path: checklistPath(audience.id),
			opening: [lead({ text: 'What to have done, decided or asked, task by task.' })],
			blocks: audience.tasks.flatMap(({ id, title, checklist }, index): Block[] => [
				heading(`${index + 1} ${title}`),
				...checklist.map((label, place): Block => ({ type: 'field', field: { kind: 'tick', name: `${id}.${place + 1}`, label } })),
			]),
			keys: [],
		},
		context,
	);
