import { BYTES } from './bytes.ts';
import { CITING } from './citing.ts';
import type { Kind } from './damage.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { IDENTITIES } from './identities.ts';
import { LINES } from './lines.ts';
import { MARKUP } from './markup.ts';
import { VALUES } from './values.ts';

/** Every way in which the content is damaged. */
export const KINDS: readonly Kind[] = [...BYTES, ...LINES, ...FIELDS, ...VALUES, ...IDENTITIES, ...CITING, ...MARKUP, ...FILES];
