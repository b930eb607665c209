import { createHash } from 'node:crypto';

/** What a line of a checklist is known by, whatever a browser makes of its words on the page: one that a later edition changes is another line. */
export const lineKey = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 10);
