import { globSync, readFileSync } from 'node:fs';
import sharp, { type Metadata } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { drawIcons } from '../../../commands/icon-files.ts';
import { colourOf, readColours } from '../../../src/styles/colours.ts';

const colours = readColours(readFileSync('src/styles/tokens.css', 'utf8'));
let drawn: ReadonlyMap<string, Buffer | string>;
beforeAll(async () => {
	drawn = await drawIcons();
});

/** The colours of a picture's pixels, e.g. `#6a4086`, without those of fewer than one in 500, which edges and letters are made of. */
async function coloursIn(file: string | Buffer): Promise<string[]> {
	const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const pixels = Array.from({ length: info.width * info.height }, (_, at) => data.subarray(at * 4, at * 4 + 4));
	const counts = Map.groupBy(
		pixels.filter(([, , , alpha]) => alpha === 255),
		(pixel) => `#${pixel.subarray(0, 3).toString('hex')}`,
	);
	return [...counts]
		.filter(([, list]) => list.length > pixels.length / 500)
		.map(([colour]) => colour)
		.sort();
}

test('reads colours in both schemes, the first of a name', () => {
	const tokens = '--a: light-dark(#fff, #000);\n--b: 1rem;\n@media (prefers-contrast: more) { --a: light-dark(#eee, #111); }';
	expect(readColours(tokens)).toEqual(new Map([['a', { light: '#fff', dark: '#000' }]]));
	expect(() => colourOf(colours, 'heather')).toThrow('tokens.css has no colour --heather');
});

test('the icon of tabs is the one that `npm run build -- --icons` writes, in the colours of both schemes', () => {
	const kept = readFileSync('public/favicon.svg', 'utf8');
	expect(kept).toBe(drawn.get('favicon.svg'));
	for (const { light, dark } of ['accent', 'accent-2'].map((name) => colourOf(colours, name)))
		for (const colour of [light, dark]) expect(kept).toContain(colour);
});

test('the old icon holds what is drawn', () => {
	expect(readFileSync('public/favicon.ico').equals(drawn.get('favicon.ico') as Buffer)).toBe(true);
});

test.each(['apple-touch-icon.png', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'preview.png', 'cover.png'])(
	'%s has the size and the colours that `npm run build -- --icons` draws',
	async (name) => {
		const file = `public/${name}`;
		const fresh = drawn.get(name) as Buffer;
		const size = ({ width, height }: Metadata) => [width, height];
		expect(size(await sharp(file).metadata())).toEqual(size(await sharp(fresh).metadata()));
		const kept = await coloursIn(file);
		expect(kept).toEqual(await coloursIn(fresh));
		expect(kept).toEqual(expect.arrayContaining([colourOf(colours, 'accent').light, colourOf(colours, 'accent-2').light]));
	},
);

test.each(['apple-touch-icon.png', 'icon-maskable.png'])('%s is opaque to its corners, on the paper of the pages', async (name) => {
	const { data, info } = await sharp(`public/${name}`).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const corners = [0, info.width - 1, info.width * (info.height - 1), info.width * info.height - 1];
	const paper = `${colourOf(colours, 'paper').light}ff`;
	expect(corners.map((at) => `#${data.subarray(at * 4, at * 4 + 4).toString('hex')}`)).toEqual([paper, paper, paper, paper]);
});

test('no colour is written outside the style sheets', () => {
	const files = globSync(['src/**/*.{ts,astro}', 'pictures/*.svg', 'commands/**/*.ts']).filter((file) => !file.includes('content/'));
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => /["'(:]#(?:[\da-f]{6}|[\da-f]{3})["');]/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
