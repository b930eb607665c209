/** Folders whose files have a digest of their content in their path: Astro’s scripts and styles, the cards and the parts of the search index. */
export const HASHED_FOLDERS = ['assets', 'pagefind/cards', 'pagefind/index'] as const;

/** For a file that never changes under its name: kept for a year, never asked for again. */
export const KEEP = 'public, max-age=31536000, immutable';

/** For everything else: kept, and asked for each time whether it has changed, so that a page and its search index are of one edition. */
export const ASK = 'public, max-age=0, must-revalidate';

/** The `Cache-Control` of a file, by its path in the site, e.g. `/assets/Page.CwF2.css`. */
export const cacheControlOf = (path: string): string => (HASHED_FOLDERS.some((folder) => path.startsWith(`/${folder}/`)) ? KEEP : ASK);
