import sans from '@fontsource-variable/atkinson-hyperlegible-next/LICENSE?raw';
import serif from '@fontsource-variable/source-serif-4/LICENSE?raw';

/** The notices that stand in the files of the typefaces themselves. */
const NOTICES = `The typefaces of this site, each in the Latin letters alone.

Source Serif 4
© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.

Atkinson Hyperlegible Next
Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)
`;

/** The licences of the typefaces, as their packages ship them: whoever passes the files on passes these on too. */
export const GET = () =>
	new Response([NOTICES, `Source Serif 4\n\n${serif}`, `Atkinson Hyperlegible Next\n\n${sans}`].join(`\n${'='.repeat(72)}\n\n`), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
