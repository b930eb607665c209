import { toolDocument } from '../../../export/docx/tool-document.ts';
import { withToolFacts } from '../../../export/docx/twin.ts';
import { markdownResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () => loadGuide().guide.tools.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props: { tool } }: { props: Props }) {
	const context = { ...loadGuide(), at: fullAddress };
	return markdownResponse(withToolFacts(toolDocument(tool, context), tool, context));
}
