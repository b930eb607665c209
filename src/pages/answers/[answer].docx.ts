import { wordContext } from '../../components/site/word-context.ts';
import { answerDocument } from '../../export/docx/answer-document.ts';
import { docxResponse } from '../../export/docx/write-docx.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

export function getStaticPaths() {
	return loadGuide().guide.answers.map((answer) => ({ params: { answer: answer.slug }, props: { answer } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { answer } }: { props: Props }) => docxResponse(answerDocument(answer, wordContext(loadGuide(), fullAddress)));
