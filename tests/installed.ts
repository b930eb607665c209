import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of the system that some tests need, each with Debian’s package that has it. */
const PACKAGES = {
	biber: 'biber',
	biblatex2xml: 'bibutils',
	epubcheck: 'epubcheck',
	'firefox-esr': 'firefox-esr',
	java: 'default-jre-headless',
	pandoc: 'pandoc',
	pdfinfo: 'poppler-utils',
	pdftotext: 'poppler-utils',
	soffice: 'libreoffice-writer',
	ris2xml: 'bibutils',
	WebKitWebDriver: 'webkit2gtk-driver',
	Xvfb: 'xvfb',
} as const satisfies Record<string, string>;
export type Program = keyof typeof PACKAGES;

/** Where a program is installed. */
export const pathOf = (program: Program): string | undefined =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, program))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});

/** Whether programs are installed. Where one is not, the output names it and what is skipped for want of it: for `runIf`. */
export function installed(what: string, ...programs: Program[]): boolean {
	const missing = programs.filter((program) => pathOf(program) === undefined);
	for (const program of missing)
		process.stdout.write(`skipped: ${program} is not installed (Debian: apt-get install ${PACKAGES[program]}), so not tested: ${what}\n`);
	return missing.length === 0;
}
