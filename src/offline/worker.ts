import { deleteCopies, makeCopy } from './copy.ts';
import { cacheName, keyOf, NOT_KEPT_PAGE, TAKE_OVER } from './kept.ts';

/**
 * Answers from the copy of the guide on this device. One worker belongs to one build: the browser starts the next one beside it, which makes its own copy and
 * waits until no window shows a page of this one, so that a page and its search are always of one build.
 */

/** What the worker uses of its own surroundings: TypeScript’s library of them cannot stand beside that of pages. */
interface WorkerEvents {
	install: WaitingEvent;
	activate: WaitingEvent;
	fetch: Event & { request: Request; clientId: string; respondWith: (answer: Promise<Response>) => void };
	message: MessageEvent<unknown> & WaitingEvent;
}
interface WaitingEvent extends Event {
	waitUntil: (done: Promise<unknown>) => void;
}
interface Client {
	url: string;
}
declare const self: {
	registration: ServiceWorkerRegistration;
	clients: {
		get: (id: string) => Promise<Client | undefined>;
		matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<Client[]>;
	};
	skipWaiting: () => Promise<void>;
	addEventListener: <K extends keyof WorkerEvents>(type: K, answer: (event: WorkerEvents[K]) => void) => void;
};
/** The digest of the build’s list of files; the build writes it in. */
declare const DIGEST: string;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const kept = (key: string) => caches.match(key, { cacheName: cacheName(base, DIGEST) });

/** A page: from the copy, or else from the network; without one, the page that says so. */
async function openPage(request: Request, key: string): Promise<Response> {
	const page = await kept(key);
	if (page) return page;
	try {
		return await fetch(request);
	} catch (error) {
		if (await kept(`${key}/`)) return Response.redirect(`${key}/`);
		const notKept = request.destination === 'document' ? await kept(scope + NOT_KEPT_PAGE) : undefined;
		if (notKept) return notKept;
		throw error;
	}
}

/** A part of a page: from the copy where the page is from there, and otherwise only where there is no connection. */
async function loadPart(request: Request, key: string, clientId: string): Promise<Response> {
	const [part, client] = await Promise.all([kept(key), self.clients.get(clientId)]);
	const page = client && keyOf({ method: 'GET', url: client.url, cache: 'default' }, scope);
	if (part && page !== undefined && (await kept(page))) return part;
	try {
		return await fetch(request);
	} catch (error) {
		if (part) return part;
		throw error;
	}
}

self.addEventListener('install', (event) => {
	event.waitUntil(makeCopy(base, DIGEST));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(deleteCopies(base, DIGEST));
});

self.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	const key = keyOf(request, scope);
	if (key === undefined) return;
	event.respondWith(request.mode === 'navigate' ? openPage(request, key) : loadPart(request, key, clientId));
});

/** The reader wants the next copy at once: it takes over where no other window of the guide is open, and says how many are. */
self.addEventListener('message', (event) => {
	if (event.data !== TAKE_OVER) return;
	const count = async () => {
		const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
		const others = windows.filter(({ url }) => url.startsWith(scope)).length - 1;
		event.ports[0]?.postMessage(others);
		if (others <= 0) await self.skipWaiting();
	};
	event.waitUntil(count());
});
