import { referencesResponse } from '../../export/response.ts';
import { loadGuide } from '../../load-guide.ts';
import { FORMATS } from '../../schema/required.ts';

export function getStaticPaths() {
	const { sections } = loadGuide().guide;
	return FORMATS.flatMap((format) => sections.map((section) => ({ params: { section: section.id, format }, props: { section, format } })));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** Every source of a section’s topics in one file by key. */
export const GET = ({ props: { section, format } }: { props: Props }) => referencesResponse(section.keys, loadGuide().guide, format);
