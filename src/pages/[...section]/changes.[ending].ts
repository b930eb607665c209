import { FEED_ENDINGS, toFeed } from '../../export/feed.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

/** Feeds of what changed, in every section and in each. */
export function getStaticPaths() {
	const { sections } = loadGuide().guide;
	return [
		...FEED_ENDINGS.map((ending) => ({ params: { section: undefined, ending }, props: { section: undefined } })),
		...sections.map((section) => ({ params: { section: section.id, ending: FEED_ENDINGS[0] }, props: { section } })),
	];
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { section } }: { props: Props }) =>
	new Response(toFeed(loadGuide().guide, fullAddress, section), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
