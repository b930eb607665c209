/** The licences of the typefaces, as their packages ship them. */
const licences = import.meta.glob<string>('/node_modules/@fontsource-variable/*/LICENSE', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The typefaces by their packages, with the notices that stand in their files. */
const TYPEFACES = {
	'source-serif-4': 'Source Serif 4\n© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
	'atkinson-hyperlegible-next':
		'Atkinson Hyperlegible Next\nCopyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
} as const satisfies Record<string, string>;

/** The licence of each typeface of the site, below its notice: whoever passes the files on passes these on too. */
export function GET() {
	const texts = Object.entries(TYPEFACES).map(([name, notice]) => {
		const licence = licences[`/node_modules/@fontsource-variable/${name}/LICENSE`];
		if (licence === undefined) throw new Error(`node_modules/@fontsource-variable/${name}:1  licence  no LICENSE → install the package`);
		return `${notice}\n\n${licence}`;
	});
	return new Response(`The typefaces of this site, each in the Latin letters alone.\n\n${texts.join(`\n${'='.repeat(72)}\n\n`)}`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
}
