import { type StyleId, STYLE_IDS } from '../../citation/style.ts';
import { toBriefingFile } from '../../components/briefing/briefing-file.ts';
import { guideWork } from '../../export/own-works.ts';
import { loadGuide } from '../../load-guide.ts';
import { fullAddress } from '../../site.ts';

export const getStaticPaths = () => STYLE_IDS.map((style) => ({ params: { style }, props: { style } }));

/** What a briefing in one style is made of, in the reader’s browser. */
export function GET({ props: { style } }: { props: { style: StyleId } }) {
	const { guide, citations } = loadGuide();
	const own = citations.alone(guideWork({ about: guide.about, at: fullAddress }).csl, style);
	return Response.json(toBriefingFile(guide, style, citations.briefing(style), own));
}
