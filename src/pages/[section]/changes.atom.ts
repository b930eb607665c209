import { toFeed } from '../../export/feed.ts';
import { feedResponse } from '../../export/response.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

export const getStaticPaths = () => loadGuide().guide.sections.map((section) => ({ params: { section: section.id }, props: { section } }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** What changed in one section. */
export const GET = ({ props: { section } }: { props: Props }) => feedResponse(toFeed(loadGuide().guide, fullAddress, section));
