import { formerWork } from '../../../../export/own-works.ts';
import { worksResponse } from '../../../../export/response.ts';
import { loadGuide } from '../../../../load-guide.ts';
import { FORMATS } from '../../../../schema/required.ts';
import { fullAddress } from '../../../../site.ts';

export function getStaticPaths() {
	const { about, former } = loadGuide().guide;
	return FORMATS.flatMap((format) =>
		former.map((one) => ({
			params: { section: one.frozen.section, topic: one.frozen.topic, former: one.frozen.id, format },
			props: { work: formerWork({ about, at: fullAddress }, one), format },
		})),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
