import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export { launchBrowser } from '../../src/build/browser.ts';

/** The address of the served site, e.g. `http://127.0.0.1:40123`. */
export const origin = (): string => inject('origin');

/** A context at the guide’s address. */
export const openContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
	browser.newContext({ baseURL: origin(), ...options });

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

/** Makes a page’s window that of a browser that keeps nothing for the site. For `addInitScript`. */
export function keepsNothing(): void {
	Object.defineProperty(window, 'localStorage', {
		get() {
			throw new DOMException('denied', 'SecurityError');
		},
	});
}

/**
 * Holds back what a page asks for at some addresses, until what it returns is called; that throws where nothing was asked for. `asked` resolves when
 * something is.
 */
export async function hold(page: Page, addresses: string): Promise<(() => void) & { asked: Promise<void> }> {
	let release = (): void => undefined;
	let ask = (): void => undefined;
	let wasAsked = false;
	const held = new Promise<void>((done) => (release = done));
	const asked = new Promise<void>((done) => (ask = done));
	await page.route(addresses, async (route) => {
		wasAsked = true;
		ask();
		await held;
		await route.continue();
	});
	const letGo = () => {
		if (!wasAsked) throw new Error(`nothing was asked for at ${addresses}`);
		release();
	};
	return Object.assign(letGo, { asked });
}
