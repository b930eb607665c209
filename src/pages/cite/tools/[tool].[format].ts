import { toolWork } from '../../../export/own-works.ts';
import { worksResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { FORMATS } from '../../../schema/required.ts';
import { fullAddress } from '../../../site.ts';

export function getStaticPaths() {
	const { guide } = loadGuide();
	const own = { about: guide.about, at: fullAddress };
	return FORMATS.flatMap((format) =>
		guide.tools.map((tool) => ({ params: { tool: tool.id, format }, props: { work: toolWork(own, tool), format } })),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
