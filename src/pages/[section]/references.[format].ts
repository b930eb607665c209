import { sourceWork } from '../../export/item.ts';
import { worksResponse } from '../../export/response.ts';
import { guidance } from '../../guidance.ts';
import { FORMATS } from '../../schema/required.ts';

export function getStaticPaths() {
	const { sections } = guidance().guide;
	return FORMATS.flatMap((format) => sections.map((section) => ({ params: { section: section.id, format }, props: { section, format } })));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** Every source of a section’s topics in one file by key. */
export function GET({ props: { section, format } }: { props: Props }) {
	const { sources } = guidance().guide;
	return worksResponse(
		[...section.keys]
			.sort()
			.flatMap((key) => sources.get(key) ?? [])
			.map(sourceWork),
		format,
	);
}
