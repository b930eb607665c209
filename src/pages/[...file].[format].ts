import { FORMAT_SPECS, formatWorks } from '../export/formats.ts';
import { workFiles } from '../export/work-files.ts';
import { loadGuide } from '../load-guide.ts';
import { FORMATS } from '../schema/required.ts';
import { fullAddress } from '../site.ts';

/** Files for reference managers, in each format. */
export const getStaticPaths = () =>
	workFiles(loadGuide().guide, fullAddress).flatMap(({ path, works }) =>
		FORMATS.map((format) => ({ params: { file: path.slice(1), format }, props: { works, format } })),
	);

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { works, format } }: { props: Props }) =>
	new Response(formatWorks(works, format), { headers: { 'Content-Type': `${FORMAT_SPECS[format].mediaType}; charset=utf-8` } });
