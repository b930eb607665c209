import { PAGES } from '../evidence/addresses.ts';
import { loadGuide } from '../load-guide.ts';
import { link } from '../site.ts';
import { colourOf, readColours } from '../styles/colours.ts';
import tokens from '../styles/tokens.css?raw';

const colours = readColours(tokens);

/** What a phone shows of the guide on its home screen. */
export function GET() {
	const { title, description } = loadGuide().guide.about;
	const icon = (name: string, sizes: string, purpose = 'any') => ({ src: link(`/${name}.png`), sizes, type: 'image/png', purpose });
	const manifest = {
		name: title,
		description,
		lang: 'en-IE',
		start_url: link(PAGES.home),
		scope: link(PAGES.home),
		display: 'minimal-ui',
		background_color: colourOf(colours, 'paper').light,
		theme_color: colourOf(colours, 'accent').light,
		icons: [icon('icon-192', '192x192'), icon('icon-512', '512x512'), icon('icon-maskable', '512x512', 'maskable')],
	};
	return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
}
