import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium as playwright } from 'playwright-core';
import { inject } from 'vitest';

/** Where installed browsers lie; one of them is preferred to the browser that comes with npm, which is for Linux alone. */
const INSTALLED = [
	process.env['CHROME_PATH'] ?? '',
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** What a browser needs to run in a container, and not to ask its maker’s servers for anything. */
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a headless Chromium; where none starts, says what is missing. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = INSTALLED.find((path) => path !== '' && existsSync(path)) ?? (await chromium.executablePath());
	try {
		return await playwright.launch({ executablePath, args: ARGUMENTS });
	} catch (error) {
		throw new Error(
			`No browser started (${executablePath}). Install Chrome or Chromium, or the libraries that the one from npm needs (Debian: libnss3 libnspr4 libexpat1), or name a browser in CHROME_PATH.`,
			{ cause: error },
		);
	}
}

/** The address of the served site, e.g. `http://127.0.0.1:40123`. */
export const origin = (): string => inject('origin');

/** A context at the guide’s address. */
export const openContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> => browser.newContext({ baseURL: origin(), ...options });

/** Collects what a page must never do: complain on the console, throw, or ask somebody else’s server. */
export function watch(context: BrowserContext): string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
	});
	context.on('weberror', (problem) => void complaints.push(`script: ${problem.error().message}`));
	context.on('request', (request) => {
		if (!request.url().startsWith(origin())) complaints.push(`third party: ${request.url()}`);
	});
	return complaints;
}
