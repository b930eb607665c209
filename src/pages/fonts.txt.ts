import { readFileSync } from 'node:fs';

/** The typefaces by their packages, with the notices that stand in their files. */
const TYPEFACES = {
	'source-serif-4': 'Source Serif 4\n© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
	'atkinson-hyperlegible-next':
		'Atkinson Hyperlegible Next\nCopyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
} as const satisfies Record<string, string>;

/** The licence of each typeface of the site as its package ships it, below its notice: whoever passes the files on passes these on too. */
export function GET() {
	const texts = Object.entries(TYPEFACES).map(
		([name, notice]) => `${notice}\n\n${readFileSync(`node_modules/@fontsource-variable/${name}/LICENSE`, 'utf8')}`,
	);
	return new Response(`The typefaces of this site, each in the Latin letters alone.\n\n${texts.join(`\n${'='.repeat(72)}\n\n`)}`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
}
