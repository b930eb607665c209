import { checklistDocument } from '../../../export/docx/checklist-document.ts';
import { docxResponse } from '../../../export/docx/write-docx.ts';
import { loadGuide } from '../../../load-guide.ts';
import { fullAddress } from '../../../site.ts';

export function getStaticPaths() {
	return loadGuide().guide.audiences.map((audience) => ({ params: { audience: audience.id }, props: { audience } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { audience } }: { props: Props }) =>
	docxResponse(checklistDocument(audience, { ...loadGuide(), at: fullAddress }));
