import { countryDescription } from '../components/country/country-places.ts';
import { wordContext } from '../components/site/word-context.ts';
import { markdownFiles } from '../export/docx/document-files.ts';
import { writeMarkdown } from '../export/docx/write-markdown.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

/** Files in Markdown, each next to its page. */
export const getStaticPaths = () =>
	markdownFiles(wordContext(loadGuide(), fullAddress), countryDescription).map(({ path, make }) => ({
		params: { file: path.slice(1).replace(/\.md$/, '') },
		props: { make },
	}));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { make } }: { props: Props }) =>
	new Response(writeMarkdown(make()), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
