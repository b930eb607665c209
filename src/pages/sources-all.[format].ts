import { sourceWork } from '../export/item.ts';
import { worksResponse } from '../export/response.ts';
import { guidance } from '../guidance.ts';
import { type Format, FORMATS } from '../schema/required.ts';

export const getStaticPaths = () => FORMATS.map((format) => ({ params: { format }, props: { format } }));

/** Every source in one file. */
export function GET({ props: { format } }: { props: { format: Format } }) {
	const sources = [...guidance().guide.sources.values()];
	return worksResponse(sources.map(sourceWork), format);
}
