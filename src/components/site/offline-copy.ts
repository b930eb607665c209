import { part } from '../../dom.ts';
import { askSummary, deleteCopies, findCopies, makeCopy } from '../../offline/copy.ts';
import { TAKE_OVER, WORKER } from '../../offline/kept.ts';
import { type CopyWords, KEEPS_NOTHING, megabytes, sayCopy, sayFailure, whyNot } from './offline-words.ts';

/** Makes, changes and removes the copy of the guide on this device, and says what there is. */

const base = import.meta.env.BASE_URL;
const root = part(document, '#offline-copy');
const status = part(root, '[role="status"]');
const progress = part(root, '[data-part="progress"]');
const bar = part<HTMLProgressElement>(progress, 'progress');
const count = part(progress, 'span');
const buttons = (['keep', 'stop', 'change', 'remove'] as const).map((name) => part<HTMLButtonElement>(root, `[data-part="${name}"]`));
const [keepButton, stopButton, changeButton, removeButton] = buttons as [
	HTMLButtonElement,
	HTMLButtonElement,
	HTMLButtonElement,
	HTMLButtonElement,
];
/** Some browsers keep a copy and know of no promise to do so for long. */
const storage = 'storage' in navigator ? navigator.storage : undefined;
let stopping: AbortController | undefined;

/** Shows a state; whoever pressed a button that has gone is led to the next, or to what is said. */
function show({ message, keep, change = false, remove = false }: CopyWords, busy = false): void {
	const inside = root.contains(document.activeElement);
	status.textContent = message;
	if (keep !== undefined) keepButton.textContent = keep;
	keepButton.hidden = keep === undefined;
	stopButton.hidden = progress.hidden = !busy;
	changeButton.hidden = !change;
	removeButton.hidden = !remove;
	root.hidden = false;
	if (inside && !document.activeElement?.checkVisibility()) (buttons.find((button) => !button.hidden) ?? status).focus();
}

const findRegistration = async () =>
	(await navigator.serviceWorker.getRegistrations()).find(({ scope }) => scope === new URL(base, location.href).href);

/** Looks what there is and says it, after what has just happened. */
async function look(happened = ''): Promise<void> {
	const [registration, copies, published, lasting] = await Promise.all([
		findRegistration(),
		findCopies(base),
		askSummary(base).catch(() => undefined),
		storage?.persisted() ?? false,
	]);
	const whole = copies.flatMap(({ summary }) => summary ?? []);
	const kept = registration?.active ? whole[0] : undefined;
	const next = registration?.waiting ? whole.at(-1) : undefined;
	const words = sayCopy({ kept, next, published, stored: copies.length > 0, lasting });
	show({ ...words, message: `${happened} ${words.message}`.trim() });
}

/** Waits until a worker is ready, or in its place at once; throws where it is not started. */
const whenReady = (worker: ServiceWorker, wanted: ServiceWorkerState) =>
	new Promise<void>((ready, fail) => {
		const see = () => {
			if (worker.state === wanted || worker.state === 'activated') ready();
			else if (worker.state === 'redundant') fail(new Error('the worker did not start'));
		};
		worker.addEventListener('statechange', see);
		see();
	});

async function keep(): Promise<void> {
	stopping = new AbortController();
	// Some browsers ask the reader: nothing waits for the answer.
	void storage?.persist();
	bar.removeAttribute('value');
	count.textContent = '';
	show({ message: 'Fetching the copy …' }, true);
	try {
		const { digest, bytes } = await askSummary(base);
		bar.max = bytes;
		const told = (here: number) => {
			bar.value = here;
			count.textContent = `${megabytes(here)} of ${megabytes(bytes)}`;
		};
		await makeCopy(base, digest, told, stopping.signal);
		const before = await findRegistration();
		const registration = await navigator.serviceWorker.register(base + WORKER, { scope: base, updateViaCache: 'none' });
		if (before?.active) await registration.update();
		const worker = registration.installing ?? registration.waiting;
		if (worker) await whenReady(worker, before?.active ? 'installed' : 'activated');
		await look();
	} catch (error) {
		if (error instanceof Error && error.name === 'QuotaExceededError') await deleteHalves();
		await look(sayFailure(error));
	}
}

/** Deletes copies that are not whole. */
async function deleteHalves(): Promise<void> {
	for (const { name, summary } of await findCopies(base)) if (!summary) await caches.delete(name);
}

async function change(): Promise<void> {
	const waiting = (await findRegistration())?.waiting;
	if (!waiting) return look();
	const { port1, port2 } = new MessageChannel();
	const others = new Promise<number>((said) => (port1.onmessage = ({ data }: MessageEvent<number>) => said(data)));
	waiting.postMessage(TAKE_OVER, [port2]);
	const open = await others;
	if (open > 0) return look(`Close the other ${open === 1 ? 'window' : `${open} windows`} of the guide first.`);
	await whenReady(waiting, 'activated');
	location.reload();
}

async function remove(): Promise<void> {
	stopping?.abort();
	await (await findRegistration())?.unregister();
	await deleteCopies(base);
	await look('Removed. What you chose and filled in stays.');
}

/** Runs what a button is for; a browser that refuses is said. */
const doing = (what: () => Promise<void>) => () => void what().catch((error: unknown) => show({ message: sayFailure(error) }));
keepButton.addEventListener('click', doing(keep));
stopButton.addEventListener('click', () => stopping?.abort());
changeButton.addEventListener('click', doing(change));
removeButton.addEventListener('click', doing(remove));

const message = whyNot({ secure: isSecureContext, workers: 'serviceWorker' in navigator, caches: 'caches' in window });
if (message === undefined) look().catch(() => show({ message: KEEPS_NOTHING }));
else show({ message });
