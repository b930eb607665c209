import './citation-card.ts';
import './statement-tools.ts';
import './checklist.ts';

/** What a page with citations, statements or a checklist runs, in one file. */
