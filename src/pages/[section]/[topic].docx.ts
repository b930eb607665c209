import { wordContext } from '../../components/site/word-context.ts';
import { topicDocument } from '../../export/docx/topic-document.ts';
import { docxResponse } from '../../export/docx/write-docx.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

export function getStaticPaths() {
	return loadGuide().guide.sections.flatMap((section) =>
		section.topics.map((topic) => ({ params: { section: section.id, topic: topic.slug }, props: { topic } })),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { topic } }: { props: Props }) => docxResponse(topicDocument(topic, wordContext(loadGuide(), fullAddress)));
