import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../src/build/browser.ts';
import { run } from '../src/build/console.ts';

/** A picture that browsers want as dots: what is drawn, how large in pixels, and how much of it the drawing fills. */
interface Picture {
	drawing: string;
	width: number;
	height: number;
	/** 1 fills it; less leaves room on every side, for systems that cut icons to a shape of their own. */
	fill: number;
	/** A colour behind it; without one it is transparent. */
	behind?: string;
}

const icon = (size: number, fill = 1, behind?: string): Picture => ({
	drawing: 'icon',
	width: size,
	height: size,
	fill,
	...(behind !== undefined && { behind }),
});

/** The files in `public/`, by name. */
const PICTURES: Readonly<Record<string, Picture>> = {
	'apple-touch-icon.png': icon(180, 0.8, '#fdfcfd'),
	'icon-192.png': icon(192),
	'icon-512.png': icon(512),
	'icon-maskable.png': icon(512, 0.6, '#fdfcfd'),
	'preview.png': { drawing: 'preview', width: 1200, height: 630, fill: 1 },
};

/** Draws a picture as PNG. */
async function draw(browser: Browser, { drawing, width, height, fill, behind }: Picture): Promise<Buffer> {
	const page = await browser.newPage({ viewport: { width, height } });
	const source = readFileSync(`pictures/${drawing}.svg`).toString('base64');
	const margin = ((1 - fill) / 2) * width;
	await page.setContent(
		`<style>body { margin: 0; background: ${behind ?? 'transparent'} } img { display: block; padding: ${margin}px; width: ${width * fill}px; height: ${height * fill}px }</style><img src="data:image/svg+xml;base64,${source}">`,
	);
	const png = await page.screenshot({ omitBackground: behind === undefined });
	await page.close();
	return png;
}

/** One PNG as an icon file: a head of 6 bytes, an entry of 16, the picture (MS-ICO). */
function toIco(png: Buffer, size: number): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
}

/** `npm run pictures`: draws the icons and the preview of links from `pictures/*.svg` into `public/`, in the fonts that this machine has. */
await run(async () => {
	const browser = await launchBrowser();
	try {
		for (const [name, picture] of Object.entries(PICTURES)) {
			writeFileSync(`public/${name}`, await draw(browser, picture));
			console.log(`Drew public/${name}`);
		}
		writeFileSync('public/favicon.ico', toIco(await draw(browser, icon(32)), 32));
		console.log('Drew public/favicon.ico');
	} finally {
		await browser.close();
	}
});
