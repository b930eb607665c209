/** What became of an address, worst first. `gone` and `moved` are for an author to fix; the others say that nothing was learnt. */
export const VERDICTS = {
	gone: 'gone: find where it went, or another page that says the same',
	unreachable: 'no such host, or no answer: look at it by hand',
	refused: 'not answered to a program: look at it by hand',
	moved: 'moved for good: write the new address',
	fine: 'there',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** What was found at an address. */
export interface Finding {
	verdict: Verdict;
	/** The status, the new address or the network’s word, e.g. `404`. */
	detail: string;
}

/** How an address is asked. */
export interface Manner {
	/** Longest wait for an answer, in milliseconds. */
	patience: number;
	/** Who asks, as the other side’s log shows it. */
	agent: string;
}

/** Redirects that are followed, as many as browsers do at least. */
const MOST_REDIRECTS = 10;
/** What servers that do not like HEAD answer to it. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 500, 501, 503]);
const FOR_GOOD = new Set([301, 308]);

async function ask(address: string, method: 'HEAD' | 'GET', { patience, agent }: Manner): Promise<Response> {
	const response = await fetch(address, {
		method,
		redirect: 'manual',
		headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.5' },
		signal: AbortSignal.timeout(patience),
	});
	await response.body?.cancel();
	return response;
}

async function askGently(address: string, manner: Manner): Promise<Response> {
	const response = await ask(address, 'HEAD', manner);
	return ASK_AGAIN.has(response.status) ? ask(address, 'GET', manner) : response;
}

const reasonOf = (error: unknown): string => {
	const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
	return name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? cause?.message ?? message);
};

/** Asks an address, by HEAD and where that is refused by GET, and follows where it leads. Reads no page. */
export async function checkAddress(address: string, manner: Manner): Promise<Finding> {
	let here = address;
	let isForGood = true;
	try {
		for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
			const { status, headers } = await askGently(here, manner);
			const to = headers.get('Location');
			if (status >= 300 && status < 400 && to !== null) {
				isForGood &&= FOR_GOOD.has(status);
				here = new URL(to, here).href;
				continue;
			}
			if (status === 404 || status === 410) return { verdict: 'gone', detail: String(status) };
			if (status >= 400) return { verdict: 'refused', detail: String(status) };
			return redirects > 0 && isForGood ? { verdict: 'moved', detail: here } : { verdict: 'fine', detail: String(status) };
		}
		return { verdict: 'refused', detail: `more than ${MOST_REDIRECTS} redirects` };
	} catch (error) {
		return { verdict: 'unreachable', detail: reasonOf(error) };
	}
}
