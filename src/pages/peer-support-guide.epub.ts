import { guideEpub } from '../components/print/guide-epub.ts';
import { EPUB_TYPE } from '../export/epub/write-epub.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

/** The whole guide as an e-book. */
export const GET = () => new Response(guideEpub(loadGuide(), fullAddress), { headers: { 'Content-Type': EPUB_TYPE } });
