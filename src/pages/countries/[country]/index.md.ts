import { countryDescription } from '../../../components/country/country-places.ts';
import { countryDocument } from '../../../export/docx/twin.ts';
import { markdownResponse } from '../../../export/response.ts';
import { loadGuide } from '../../../load-guide.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () => loadGuide().guide.countries.map((country) => ({ params: { country: country.id }, props: { country } }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { country } }: { props: Props }) =>
	markdownResponse(countryDocument(country, countryDescription(country), { ...loadGuide(), at: fullAddress }));
