import '../cite/citation-card.ts';
import '../statement/statement-tools.ts';
import '../audience/checklist.ts';
import './unfold.ts';

/** What a page with citations, statements, folded evidence or a checklist runs, in one file. */
