import { bundle } from 'lightningcss';
import { resolve } from 'node:path';

/** The kinds of sheet; each is the file of that name in this folder, which says what it is made of. */
export const SHEETS = ['text', 'figures', 'lists', 'sources', 'cite', 'map', 'glossary', 'tasks', 'tools', 'printed'] as const;

export type Sheet = (typeof SHEETS)[number];

const bundled = (sheet: Sheet) => bundle({ filename: resolve('src/styles', `${sheet}.css`), minify: true }).code.toString();

/**
 * The one sheet that each kind of page waits for: what all pages share, what its own components need, and how it prints. It stands in the page
 * itself, since a file would cost a second way to the server before anything is seen. The same text here, in the pages and in the security policy,
 * which names it by its digest.
 */
export const SHEET_TEXTS = Object.fromEntries(SHEETS.map((sheet) => [sheet, bundled(sheet)])) as Record<Sheet, string>;
