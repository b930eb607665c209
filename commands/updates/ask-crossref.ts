import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'astro/zod';
import { UserError } from '../../src/build/user-error.ts';
import { onOneLine } from '../../src/reading/issue.ts';

/**
 * How much is asked of Crossref at a time; milliseconds where nothing else is said. For single records it allows five requests a second, one at a time, and with a
 * mail address ten, three at a time (from 1 December 2025): here it is two thirds of that.
 */
export interface Limits {
	atOnce: number;
	/** From the start of one request to that of the next. */
	between: number;
	/** How long an answer may take. */
	patience: number;
	/** How often one record is asked for. */
	tries: number;
	/** The first wait after a request that failed; it doubles with each. */
	pause: number;
	/** The longest wait that Crossref may ask for. */
	longestPause: number;
	/** Bytes of an answer. */
	largest: number;
	/** How long all of it may take. */
	whole: number;
}

const COMMON = { patience: 20_000, tries: 4, pause: 2_000, longestPause: 60_000, largest: 20_000_000, whole: 1_800_000 };
export const limitsFor = (mail: string | undefined): Limits =>
	mail === undefined ? { ...COMMON, atOnce: 1, between: 300 } : { ...COMMON, atOnce: 3, between: 150 };

const MOST_REDIRECTS = 3;

/** Words from outside that are printed: on one line, with nothing hidden in them. */
const words = z.string().min(1).transform(onOneLine);

const update = z.object({
	DOI: words,
	type: words,
	updated: z.object({ 'date-parts': z.array(z.array(z.int().nullable())).optional() }).optional(),
});
/** Something that a notice does to a work: `updated-by` names the notice, `update-to` the work. */
export type Update = z.infer<typeof update>;

/** Of a work’s record what is about notices (api.crossref.org, `Work`). */
const record = z.object({
	message: z.object({ DOI: words, 'updated-by': z.array(update).default([]), 'update-to': z.array(update).default([]) }),
});
export type CrossrefRecord = z.infer<typeof record>['message'];

/** What came of asking for a DOI. */
export type Answer = { state: 'known'; record: CrossrefRecord } | { state: 'unknown' } | { state: 'failed'; why: string };

/** A failure that passes: the record is asked for again, after a wait if Crossref names one. */
class Passing extends Error {
	readonly after: number | undefined;
	/** Whether nobody answered at all. */
	readonly silent: boolean;
	constructor(message: string, { after, silent = false }: { after?: number | undefined; silent?: boolean } = {}) {
		super(message);
		this.after = after;
		this.silent = silent;
	}
}

/** The wait that `Retry-After` asks for, as seconds or as a date. */
function retryAfter({ headers }: Response): number | undefined {
	const value = headers.get('retry-after') ?? '';
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** The body as text; throws where it is larger than the limit, without reading on. */
async function readText(response: Response, largest: number): Promise<string> {
	const decoder = new TextDecoder();
	let [text, size] = ['', 0];
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > largest) throw new Error(`the answer is larger than ${largest.toLocaleString('en-IE')} bytes`);
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}

/** Reads a record. Throws where it is none. */
function toRecord(text: string): CrossrefRecord {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new Error('the answer is not JSON');
	}
	const { data, error } = record.safeParse(json);
	if (error) throw new Error(`the answer is no record of a work: ${error.issues[0]?.path.join('.') ?? ''}`);
	return data.message;
}

/** Where and as whom Crossref is asked, and how much at a time. */
export interface Asking {
	/** Scheme and host of the API. */
	base: string;
	/** The name of who asks, with a way to reach them if there is one. */
	userAgent: string;
	limits: Limits;
	/** Told after each answer how many are there. */
	progress?: (done: number) => void;
}

/** Asks for one record once. Follows redirects within the API. */
async function askOnce(doi: string, { base, userAgent, limits }: Asking, whole: AbortSignal): Promise<Answer> {
	let address = new URL(`/works/${encodeURIComponent(doi)}`, base);
	for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
		const response = await fetch(address, {
			headers: { accept: 'application/json', 'user-agent': userAgent },
			redirect: 'manual',
			signal: AbortSignal.any([whole, AbortSignal.timeout(limits.patience)]),
		});
		const { status, ok } = response;
		if (ok) return { state: 'known', record: toRecord(await readText(response, limits.largest)) };
		await response.body?.cancel();
		if (status === 404) return { state: 'unknown' };
		if (status === 429 || status >= 500) throw new Passing(`Crossref answered with ${status}`, { after: retryAfter(response) });
		const location = response.headers.get('location');
		const to = status >= 300 && status < 400 && location !== null ? URL.parse(location, address) : null;
		if (!to) throw new Error(`Crossref answered with ${status}`);
		if (to.origin !== address.origin) throw new Error(`the answer leads to another site, ${to.host}`);
		address = to;
	}
	throw new Error(`the answer leads on more than ${MOST_REDIRECTS} times`);
}

/** What `fetch` says where nobody answers, or too late. */
function toPassing(error: unknown): Error {
	if (error instanceof DOMException) return new Passing('no answer in time', { silent: true });
	if (error instanceof TypeError) {
		const { code } = (error.cause ?? {}) as { code?: string };
		return new Passing(`no connection${code === undefined ? '' : ` (${code})`}`, { silent: true });
	}
	return error instanceof Error ? error : new Error(String(error));
}

/**
 * What Crossref knows of each DOI. What fails is said in its place; throws a `UserError` where nobody answers at all. Never more at a time than the limits say,
 * and everybody waits where Crossref asks one to.
 */
export async function askCrossref(dois: readonly string[], asking: Asking): Promise<Map<string, Answer>> {
	const { base, limits, progress } = asking;
	const answers = new Map<string, Answer>();
	const waiting = [...dois];
	const stopped = new AbortController();
	const whole = AbortSignal.any([AbortSignal.timeout(limits.whole), stopped.signal]);
	let next = 0;
	let heard = false;

	/** Waits for the next turn. */
	const turn = async () => {
		const at = Math.max(next, performance.now());
		next = at + limits.between;
		await wait(Math.max(at - performance.now(), 0), undefined, { signal: whole });
	};

	const ask = async (doi: string): Promise<Answer> => {
		for (let tried = 1; ; tried++) {
			try {
				await turn();
				const answer = await askOnce(doi, asking, whole);
				heard = true;
				return answer;
			} catch (thrown) {
				if (whole.aborted) return { state: 'failed', why: `not asked: all of it took longer than ${limits.whole / 60_000} minutes` };
				const error = toPassing(thrown);
				heard ||= !(error instanceof Passing && error.silent);
				const after = error instanceof Passing ? (error.after ?? limits.pause * 2 ** (tried - 1)) : 0;
				if (error instanceof Passing && tried < limits.tries && after <= limits.longestPause) {
					next = Math.max(next, performance.now() + after);
					continue;
				}
				if (!heard)
					throw new UserError(
						`updates:1  no-network  ${new URL(base).host} cannot be reached: ${error.message} → try again where there is a network`,
					);
				return { state: 'failed', why: error.message };
			}
		}
	};

	const work = async () => {
		for (let doi = waiting.shift(); doi !== undefined; doi = waiting.shift()) {
			answers.set(doi, await ask(doi));
			progress?.(answers.size);
		}
	};
	try {
		await Promise.all(Array.from({ length: limits.atOnce }, work));
	} finally {
		stopped.abort();
	}
	return answers;
}
