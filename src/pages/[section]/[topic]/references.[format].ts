import { referencesResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { FORMATS } from '../../../schema/required.ts';

export function getStaticPaths() {
	const topics = loadGuide().guide.sections.flatMap((section) => section.topics);
	return FORMATS.flatMap((format) =>
		topics.map((topic) => ({ params: { section: topic.section, topic: topic.slug, format }, props: { topic, format } })),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** Every source of a topic, those of its tables too, in one file by key. */
export const GET = ({ props: { topic, format } }: { props: Props }) => referencesResponse(topic.keys, loadGuide().guide, format);
