import type { Browser, Page } from 'playwright-core';

/** A phone’s network: 150 ms round trip, 1.6 Mbit/s down; bytes a second. */
export const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Its processor, so many times slower than this machine’s. */
export const SLOWER = 4;

/** A page with nothing cached on such a phone. Close its context when it is done with. */
export async function openOnPhone(browser: Browser, viewport = { width: 412, height: 823 }): Promise<Page> {
	const context = await browser.newContext({ viewport });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return page;
}
