import { wordContext } from '../../../components/site/word-context.ts';
import { answerDocument } from '../../../export/docx/answer-document.ts';
import { withStatements } from '../../../export/docx/twin.ts';
import { markdownResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () => loadGuide().guide.answers.map((answer) => ({ params: { answer: answer.slug }, props: { answer } }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props: { answer } }: { props: Props }) {
	const context = wordContext(loadGuide(), fullAddress);
	return markdownResponse(withStatements(answerDocument(answer, context), answer.statements, context));
}
