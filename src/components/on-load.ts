import './citation-card.ts';
import './statement-tools.ts';
import './checklist.ts';
import '../search/search-opener.ts';
