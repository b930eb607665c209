import { sourceWork } from '../export/item.ts';
import { worksResponse } from '../export/response.ts';
import { loadGuide } from '../load-guide.ts';
import { type Format, FORMATS } from '../schema/required.ts';

export const getStaticPaths = () => FORMATS.map((format) => ({ params: { format }, props: { format } }));

/** Every main source in one file. */
export function GET({ props: { format } }: { props: { format: Format } }) {
	const sources = [...loadGuide().guide.sources.values()].filter(({ set }) => set === 'core');
	return worksResponse(sources.map(sourceWork), format);
}
