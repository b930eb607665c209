import { toJson, toSchema } from '../../../export/published.ts';
import { type PublishedName, PUBLISHED_NAMES } from '../../../schema/published.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () => PUBLISHED_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET = ({ props: { name } }: { props: { name: PublishedName } }) =>
	new Response(toJson(toSchema(name, fullAddress)), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
