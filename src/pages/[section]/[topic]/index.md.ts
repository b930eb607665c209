import { wordContext } from '../../../components/site/word-context.ts';
import { topicDocument } from '../../../export/docx/topic-document.ts';
import { withStatements } from '../../../export/docx/twin.ts';
import { markdownResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () =>
	loadGuide().guide.sections.flatMap((section) =>
		section.topics.map((topic) => ({ params: { section: section.id, topic: topic.slug }, props: { topic } })),
	);

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props: { topic } }: { props: Props }) {
	const context = wordContext(loadGuide(), fullAddress);
	return markdownResponse(withStatements(topicDocument(topic, context), topic.statements, context));
}
