import type { Browser } from 'playwright-core';
import type { MeasuredServer } from './measured-server.ts';
import { openOnPhone } from './phone.ts';

/** What the first load of a page took. */
export interface PageLoad {
	path: string;
	/** Bodies in brotli: everything, and what the first paint waits for. */
	bytes: number;
	blocking: number;
	script: number;
	requests: number;
	/** Requests to anybody else’s server. */
	foreign: number;
	/** Cumulative layout shift. */
	shift: number;
	/** Milliseconds to the largest paint. */
	largestPaint: number;
	/** Milliseconds beyond 50 of each long task after the first paint. */
	blockingTime: number;
}

interface Marks {
	shift: number;
	largestPaint: number;
	firstPaint: number;
	tasks: [start: number, duration: number][];
}

/** How long a page is watched after its load event, in milliseconds. */
const AFTERWARDS = 400;

/** Runs in the page: notes what the browser reports of the load. */
function watchLoad(): void {
	const marks: Marks = { shift: 0, largestPaint: 0, firstPaint: 0, tasks: [] };
	Object.assign(window, { loadMarks: marks });
	const watch = (type: string, note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	watch('layout-shift', ({ value, hadRecentInput }) => {
		if (!hadRecentInput) marks.shift += value ?? 0;
	});
	watch('largest-contentful-paint', ({ startTime }) => (marks.largestPaint = startTime));
	watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (marks.firstPaint = startTime));
	watch('longtask', ({ startTime, duration }) => marks.tasks.push([startTime, duration]));
}

/** Runs in the page: the addresses that hold up its first paint, itself among them, and those of its scripts. */
const readPage = () => ({
	marks: (window as unknown as { loadMarks: Marks }).loadMarks,
	blocking: [
		location.pathname,
		...[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
			.filter(({ media }) => media === '' || matchMedia(media).matches)
			.map(({ href }) => new URL(href).pathname),
		...[...document.querySelectorAll<HTMLScriptElement>('head > script[src]:not([type="module"], [defer], [async])')].map(
			({ src }) => new URL(src).pathname,
		),
	],
});

/** Loads a page with nothing cached on a slow phone. */
export async function loadPage(browser: Browser, server: MeasuredServer, path: string): Promise<PageLoad> {
	const page = await openOnPhone(browser);
	try {
		let foreign = 0;
		page.on('request', (request) => {
			if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) foreign++;
		});
		await page.addInitScript(watchLoad);
		const before = server.transfers.length;
		await page.goto(server.origin + path, { waitUntil: 'load' });
		await page.waitForTimeout(AFTERWARDS);
		const { marks, blocking } = await page.evaluate(readPage);
		// The icon is not asked for in every browser, and never before the page is painted.
		const sent = server.transfers.slice(before).filter((transfer) => !transfer.path.includes('favicon'));
		const sum = (wanted: (path: string) => boolean) =>
			sent.filter((one) => wanted(one.path)).reduce((total, { bytes }) => total + bytes, 0);
		return {
			path,
			bytes: sum(() => true),
			blocking: sum((one) => blocking.includes(one)),
			script: sum((one) => one.endsWith('.js')),
			requests: sent.length,
			foreign,
			shift: marks.shift,
			largestPaint: marks.largestPaint,
			blockingTime: marks.tasks
				.filter(([start]) => start >= marks.firstPaint)
				.reduce((total, [, duration]) => total + Math.max(0, duration - 50), 0),
		};
	} finally {
		await page.context().close();
	}
}
