import { topicWork } from '../../../export/own-works.ts';
import { worksResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { FORMATS } from '../../../schema/required.ts';
import { fullAddress } from '../../../site.ts';

export function getStaticPaths() {
	const { about, sections } = loadGuide().guide;
	const topics = sections.flatMap((section) => section.topics);
	return FORMATS.flatMap((format) =>
		topics.map((topic) => ({
			params: { section: topic.section, topic: topic.slug, format },
			props: { work: topicWork({ about, at: fullAddress }, topic), format },
		})),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
