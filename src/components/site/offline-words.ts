import { OtherBuildError } from '../../offline/copy.ts';
import type { KeptSummary } from '../../offline/kept.ts';

/** What the page says of the copy on this device, and which of its buttons there are. */
export interface CopyWords {
	message: string;
	/** The words of the button that makes a copy, or goes on with one. */
	keep?: string;
	/** Whether a newer copy is ready to take over. */
	change?: boolean;
	/** Whether there is anything to remove. */
	remove?: boolean;
}

/** What is on this device and what is published. */
export interface CopyState {
	/** The copy that pages open from. */
	kept?: KeptSummary | undefined;
	/** A whole copy that waits to take its place. */
	next?: KeptSummary | undefined;
	/** Nothing where it could not be asked for. */
	published?: KeptSummary | undefined;
	/** Whether anything is stored, be it part of a copy. */
	stored: boolean;
	/** Whether the browser has promised not to delete it by itself. */
	lasting: boolean;
}

/** E.g. `32.0 MB`. */
export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const NOT_ASKED = 'How much a copy takes could not be asked for. Check the connection, and load the page again.';

/** Says what is on the device, whatever may be done next. */
export function sayCopy({ kept, next, published, stored, lasting }: CopyState): CopyWords {
	if (!kept)
		return {
			message: published
				? `Edition ${published.edition} takes ${megabytes(published.bytes)} on this device.${stored ? ' A part of it is here; nothing of it is shown before it is whole.' : ''}`
				: NOT_ASKED,
			...(published && { keep: stored ? 'Go on keeping this guide' : 'Keep this guide on this device' }),
			remove: stored,
		};
	const here = `Edition ${kept.edition} is on this device: ${megabytes(kept.bytes)}. ${
		lasting ? 'The browser keeps it until you remove it.' : 'The browser may remove it when the device runs short of room.'
	}`;
	if (next && next.digest !== kept.digest)
		return {
			message: `${here} A newer copy is here too (edition ${next.edition}). It takes over when no window shows the guide any more.`,
			change: true,
			remove: true,
		};
	if (published && published.digest !== kept.digest)
		return {
			message: `${here} The guide has been published anew since (edition ${published.edition}).`,
			keep: 'Fetch the newer copy',
			remove: true,
		};
	return { message: here, remove: true };
}

/** Why nothing can be kept at all; nothing where it can. */
export function whyNot({ secure, workers, caches }: { secure: boolean; workers: boolean; caches: boolean }): string | undefined {
	if (!secure) return 'A browser keeps a copy only of a site that was opened by https.';
	if (!workers || !caches) return 'This browser cannot keep a copy: it has no service workers, or none in a private window.';
	return undefined;
}

export const KEEPS_NOTHING = 'This browser lets the guide keep nothing, as in a private window or where storage is switched off.';

/** Why a copy did not become whole. */
export function sayFailure(error: unknown): string {
	if (error instanceof OtherBuildError) return 'The guide was published anew in the meantime. Press the button again to fetch that.';
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'AbortError') return 'Stopped. What has come stays here until you go on or remove it.';
	if (name === 'QuotaExceededError')
		return 'The browser refused the room for it, and what had come was removed. Free some room on this device, and try again.';
	if (name === 'SecurityError' || name === 'NotAllowedError') return KEEPS_NOTHING;
	return 'The connection broke off, so the copy is not whole. What has come stays here, and the rest is fetched when you press the button again.';
}
