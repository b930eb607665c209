import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { UserError } from './user-error.ts';

/** Where Chrome is installed on the systems for which npm brings no browser. */
const INSTALLED: Partial<Record<NodeJS.Platform, string>> = {
	darwin: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	win32: 'C:/Program Files/Google/Chrome/Application/chrome.exe',
};

/** What a browser needs to run in a container, and not to ask its maker’s servers for anything. */
const ARGUMENTS = [
	'--no-sandbox',
	'--no-zygote',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The browser for everything that needs one: on Linux that which npm brings, whatever is installed, so that tests and PDF do not depend on the machine;
 * elsewhere the installed Chrome. `GUIDE_TEST_BROWSER` names another by its path, e.g. to test with the newest.
 */
async function findBrowser(): Promise<string> {
	const named = process.env['GUIDE_TEST_BROWSER'] || INSTALLED[process.platform];
	if (named === undefined) return (await import('@sparticuz/chromium')).default.executablePath();
	if (existsSync(named)) return named;
	throw new UserError(`environment:1  browser  no browser at ${named} → install Chrome, or name a Chromium in GUIDE_TEST_BROWSER`);
}

/** Starts a headless Chromium; refuses in plain words where none starts. The packages are for development: they are asked for when they are needed. */
export async function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
	const [executablePath, { chromium }] = await Promise.all([findBrowser(), import('playwright-core')]);
	try {
		return await chromium.launch({ executablePath, args: [...ARGUMENTS, ...args], ...options });
	} catch (error) {
		throw new UserError(
			`environment:1  browser  no browser started (${executablePath}) → install the libraries that it needs (Debian: libnss3 libnspr4 libexpat1), or name another Chromium in GUIDE_TEST_BROWSER`,
			{ cause: error },
		);
	}
}
