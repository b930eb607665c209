import Citation from '../cite/Citation.astro';
import PrintedHeading from './PrintedHeading.astro';
import PrintedLink from './PrintedLink.astro';
import Statement from '../statement/Statement.astro';

/** What the body of a topic is made of where the whole guide is one page. */
export const PRINTED_ELEMENTS = { Statement, Citation, a: PrintedLink, h2: PrintedHeading };
