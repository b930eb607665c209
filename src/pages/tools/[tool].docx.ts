import { toolDocument } from '../../export/docx/tool-document.ts';
import { docxResponse } from '../../export/docx/write-docx.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

export function getStaticPaths() {
	return loadGuide().guide.tools.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { tool } }: { props: Props }) => docxResponse(toolDocument(tool, { ...loadGuide(), at: fullAddress }));
