import { launchBrowser } from '../src/build/browser.ts';
import { builtSite } from './built-site.ts';
import { serveMeasured } from './measured-server.ts';
import { openOnPhone } from './phone.ts';
import { printTable } from './table.ts';

/** `npm run bench -- offline`: what it takes to keep the guide on a slow phone. It has no limit: the reader is told the size, and may stop and go on. */
export async function measure(): Promise<void> {
	const server = await serveMeasured([['/', builtSite()]]);
	const browser = await launchBrowser();
	try {
		const page = await openOnPhone(browser);
		page.setDefaultTimeout(0);
		await page.goto(`${server.origin}/display/`);
		const button = page.getByRole('button', { name: 'Keep this guide on this device' });
		await button.waitFor();
		const [before, started] = [server.transfers.length, performance.now()];
		await button.click();
		await page.locator('#offline-copy [role="status"]', { hasText: 'is on this device' }).waitFor();
		const seconds = (performance.now() - started) / 1000;
		const sent = server.transfers.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
		const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
		printTable(
			'Keeping the guide at 150 ms, 1.6 Mbit/s, a processor 4 times slower; bytes sent in brotli',
			['files', 'bytes sent', 'bytes of storage', 'seconds'],
			[[server.transfers.length - before, sent, usage, Math.round(seconds)]],
		);
	} finally {
		await browser.close();
		await server.close();
	}
}
