import { FEED_ENDINGS, toFeed } from '../export/feed.ts';
import { feedResponse } from '../export/response.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

export const getStaticPaths = () => FEED_ENDINGS.map((ending) => ({ params: { ending } }));

/** What changed, in every section. */
export const GET = () => feedResponse(toFeed(loadGuide().guide, fullAddress));
