import { toFeed } from '../export/feed.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

/** What changed, an entry an edition. */
export const GET = () =>
	new Response(toFeed(loadGuide().guide, fullAddress), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
