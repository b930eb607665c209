import type { Guide, Statement } from '../../evidence/model.ts';
import type { Card } from '../../export/embed.ts';
import { fullAddress } from '../../site.ts';
import { restsOnLine } from '../statement/rests-on-words.ts';

/** A statement as other sites show it. */
export const statementCard = (statement: Statement, guide: Guide): Card => ({
	about: guide.about,
	statement,
	restsOn: restsOnLine(statement, guide),
	at: fullAddress,
});
