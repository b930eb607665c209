import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { UserError } from './user-error.ts';

/** Where installed browsers lie; one of them is preferred to the browser that comes with npm, which is for Linux alone. */
const INSTALLED = [
	process.env['CHROME_PATH'] ?? '',
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

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

/** Starts a headless Chromium; refuses in plain words where none starts. The packages are for development: they are asked for when they are needed. */
export async function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
	const [{ default: packaged }, { chromium }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
	const executablePath = INSTALLED.find((path) => path !== '' && existsSync(path)) ?? (await packaged.executablePath());
	try {
		return await chromium.launch({ executablePath, args: [...ARGUMENTS, ...args], ...options });
	} catch (error) {
		throw new UserError(
			`environment:1  browser  no browser started (${executablePath}) → install Chrome or Chromium, or the libraries that the one from npm needs (Debian: libnss3 libnspr4 libexpat1), or name a browser in CHROME_PATH`,
			{ cause: error },
		);
	}
}
