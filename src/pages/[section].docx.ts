import { wordContext } from '../components/site/word-context.ts';
import { sectionDocument } from '../export/docx/topic-document.ts';
import { docxResponse } from '../export/docx/write-docx.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

export function getStaticPaths() {
	return loadGuide().guide.sections.map((section) => ({ params: { section: section.id }, props: { section } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { section } }: { props: Props }) =>
	docxResponse(sectionDocument(section, wordContext(loadGuide(), fullAddress)));
