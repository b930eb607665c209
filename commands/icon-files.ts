import { readFileSync, writeFileSync } from 'node:fs';
import { colourOf, readColours } from '../src/styles/colours.ts';

const readText = (file: string) => readFileSync(file, 'utf8');
const VARIABLE = /var\(--([\w-]+)\)/g;

const colours = readColours(readText('src/styles/tokens.css'));
const light = (name: string) => colourOf(colours, name).light;

/** A drawing with the light scheme's colours in place of `var(--name)`. */
const inLight = (drawing: string) => drawing.replaceAll(VARIABLE, (_, name: string) => light(name));

/** An icon's strokes in the colours of either scheme, as the reader's device has it. */
function inBoth(drawing: string): string {
	const names = [...new Set([...drawing.matchAll(VARIABLE)].map(([, name = '']) => name))];
	const rules = (scheme: 'light' | 'dark') => names.map((name) => `.${name}{stroke:${colourOf(colours, name)[scheme]}}`).join('');
	const style = `<style>${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}</style>`;
	return drawing.replaceAll(/stroke="var\(--([\w-]+)\)"/g, 'class="$1"').replace(/<svg[^>]*>/, `$&${style}`);
}

/** Draws a square icon as PNG. `fill`: the part of its width that the drawing takes, for systems that cut icons to a shape of their own. */
async function drawIcon(drawing: string, size: number, fill = 1, background?: string): Promise<Buffer> {
	const { default: sharp } = await import('sharp');
	const inner = Math.round((size * fill) / 2) * 2;
	const margin = (size - inner) / 2;
	const around = background ?? { r: 0, g: 0, b: 0, alpha: 0 };
	const drawn = sharp(Buffer.from(drawing), { density: (72 * inner) / 32 })
		.resize(inner, inner)
		.extend({ top: margin, bottom: margin, left: margin, right: margin, background: around });
	// Sharp flattens before it extends, whatever the order here.
	return (background === undefined ? drawn : drawn.flatten({ background })).png({ compressionLevel: 9 }).toBuffer();
}

/** What is drawn for `public/`, by file name: icons, the preview of links and the cover of the e-book, whose words are in the fonts that this machine has. */
export async function drawIcons(): Promise<ReadonlyMap<string, Buffer | string>> {
	const [{ default: sharp }, { default: pngToIco }] = await Promise.all([import('sharp'), import('png-to-ico')]);
	const template = readText('pictures/icon.svg');
	const icon = inLight(template);
	const drawPicture = (name: string) =>
		sharp(Buffer.from(inLight(readText(`pictures/${name}.svg`))))
			.png({ compressionLevel: 9 })
			.toBuffer();
	return new Map<string, Buffer | string>([
		['favicon.svg', inBoth(template)],
		['favicon.ico', await pngToIco([await drawIcon(icon, 32)])],
		['apple-touch-icon.png', await drawIcon(icon, 180, 0.8, light('paper'))],
		['icon-192.png', await drawIcon(icon, 192)],
		['icon-512.png', await drawIcon(icon, 512)],
		['icon-maskable.png', await drawIcon(icon, 512, 0.6, light('paper'))],
		['preview.png', await drawPicture('preview')],
		['cover.png', await drawPicture('cover')],
	]);
}

/** Draws the icons, the preview of links and the cover of the e-book from `pictures/*.svg` and the colours of `tokens.css` into `public/`. */
export async function writeIcons(): Promise<void> {
	for (const [name, content] of await drawIcons()) {
		writeFileSync(`public/${name}`, content);
		console.log(`Wrote public/${name}`);
	}
}
