import { sourceWork } from '../../export/item.ts';
import { worksResponse } from '../../export/response.ts';
import { loadGuide } from '../../load-guide.ts';
import { FORMATS } from '../../schema/required.ts';

export function getStaticPaths() {
	const sources = [...loadGuide().guide.sources.values()];
	return FORMATS.flatMap((format) =>
		sources.map((source) => ({ params: { id: source.id, format }, props: { work: sourceWork(source), format } })),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
