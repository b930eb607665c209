import figures from './figures.css?url';
import glossary from './glossary.css?url';
import lists from './lists.css?url';
import map from './map.css?url';
import printed from './printed.css?url';
import tasks from './tasks.css?url';
import text from './text.css?url';
import tools from './tools.css?url';

/**
 * The one sheet that each kind of page waits for: what all pages share, what its own components need, and how it prints. One file is asked for once,
 * and holds nothing that the page does not use.
 */
export const SHEETS = { text, figures, lists, map, glossary, tasks, tools, printed } as const;

export type Sheet = keyof typeof SHEETS;
