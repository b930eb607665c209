import { toFeed } from '../export/feed.ts';
import { guidance } from '../guidance.ts';
import { fullAddress } from '../site.ts';

/** What changed, an entry an edition. */
export const GET = () =>
	new Response(toFeed(guidance().guide, fullAddress), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
