import { FIRST_FILES } from './preload.ts';

/**
 * Asks for the first files again before a new attempt. A browser answers the next request for a file that could not be preloaded with that failure:
 * here it is answered for the last time.
 */
export const forgetPreloads = (base: string): Promise<unknown> => Promise.allSettled(FIRST_FILES.map((path) => fetch(base + path)));
