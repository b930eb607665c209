import { answerWork } from '../../../export/own-works.ts';
import { worksResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { FORMATS } from '../../../schema/required.ts';
import { fullAddress } from '../../../site.ts';

export function getStaticPaths() {
	const { about, answers } = loadGuide().guide;
	return FORMATS.flatMap((format) =>
		answers.map((answer) => ({
			params: { answer: answer.slug, format },
			props: { work: answerWork({ about, at: fullAddress }, answer), format },
		})),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
