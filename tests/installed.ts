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

const isInstalled = (program: Program) =>
	(process.env['PATH'] ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, program), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});

/** Whether programs are installed. Where one is not, the output names it and what is skipped for want of it: for `runIf`. */
export function installed(what: string, ...programs: Program[]): boolean {
	const missing = programs.filter((program) => !isInstalled(program));
	for (const program of missing)
		process.stdout.write(`skipped: ${program} is not installed (Debian: apt-get install ${PACKAGES[program]}), so not tested: ${what}\n`);
	return missing.length === 0;
}
