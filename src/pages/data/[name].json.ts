import { toJson, toPublished } from '../../export/published.ts';
import { loadGuide } from '../../load-guide.ts';
import { type PublishedName, PUBLISHED_NAMES } from '../../schema/published.ts';
import { fullAddress } from '../../site.ts';

export const getStaticPaths = () => PUBLISHED_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET = ({ props: { name } }: { props: { name: PublishedName } }) =>
	new Response(toJson(toPublished(name, loadGuide().guide, fullAddress)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
