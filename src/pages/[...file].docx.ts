import { wordContext } from '../components/site/word-context.ts';
import { wordFiles } from '../export/docx/document-files.ts';
import { DOCX_TYPE, writeDocx } from '../export/docx/write-docx.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

/** Word files, each next to its page. */
export const getStaticPaths = () =>
	wordFiles(wordContext(loadGuide(), fullAddress)).map(({ path, make }) => ({
		params: { file: path.slice(1).replace(/\.docx$/, '') },
		props: { make },
	}));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { make } }: { props: Props }) => new Response(writeDocx(make()), { headers: { 'Content-Type': DOCX_TYPE } });
