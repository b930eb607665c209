import { statementWork } from '../../../../export/own-works.ts';
import { worksResponse } from '../../../../export/response.ts';
import { loadGuide } from '../../../../load-guide.ts';
import { FORMATS } from '../../../../schema/required.ts';
import { fullAddress } from '../../../../site.ts';

export function getStaticPaths() {
	const { about, statements } = loadGuide().guide;
	return FORMATS.flatMap((format) =>
		[...statements.values()].map((statement) => ({
			params: { section: statement.section, topic: statement.topic, statement: statement.id, format },
			props: { work: statementWork({ about, at: fullAddress }, statement), format },
		})),
	);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { work, format } }: { props: Props }) => worksResponse([work], format);
