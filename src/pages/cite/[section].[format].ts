import { guideWork, sectionWork } from '../../export/own-works.ts';
import { worksResponse } from '../../export/response.ts';
import { loadGuide } from '../../load-guide.ts';
import { FORMATS } from '../../schema/required.ts';
import { fullAddress } from '../../site.ts';

export function getStaticPaths() {
	const { guide } = loadGuide();
	const own = { about: guide.about, at: fullAddress };
	const works = [
		{ section: 'guide', work: guideWork(own) },
		...guide.sections.map((section) => ({ section: section.id as string, work: sectionWork(own, section) })),
	];
	return FORMATS.flatMap((format) => works.map(({ section, work }) => ({ params: { section, format }, props: { work, format } })));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
