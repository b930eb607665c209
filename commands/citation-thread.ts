import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type CitedWorks, type GuideCitations, toGuideCitations } from '../src/citation/guide-citations.ts';
import type { StyleId } from '../src/citation/style.ts';

/** What may be asked: a function of the guide’s citations, or of a briefing’s in a style, and what it is given. */
export interface Question {
	briefing?: StyleId;
	of: Exclude<keyof GuideCitations, 'briefing'>;
	with: readonly unknown[];
}

/** What it gave, or what went wrong. */
export type Answer = { result: unknown } | { error: unknown };

/** What the thread is started with: it is told the works when they have been read. */
export interface ThreadData {
	port: MessagePort;
	/** One number, set to 1 and told when an answer is there. */
	told: Int32Array;
}

/** What the thread is to set. */
export interface Task {
	works: CitedWorks;
	/** What is going to be asked, in that order: set while nobody asks. */
	ahead: readonly Question[];
	/** How many of these are set before the thread says so. */
	first: number;
}

const { port, told } = workerData as ThreadData;

function begin({ works, ahead, first }: Task): void {
	const citations = toGuideCitations(works);
	const answerTo = (question: Question): Answer => {
		try {
			const from = question.briefing === undefined ? citations : citations.briefing(question.briefing);
			return { result: Reflect.apply(Reflect.get(from, question.of) as (...values: unknown[]) => unknown, from, question.with) };
		} catch (error) {
			return { error };
		}
	};
	let place = 0;
	let soon: NodeJS.Immediate | undefined;
	let later: NodeJS.Timeout | undefined;
	/** Sets one thing, then lets a question in. */
	const setAhead = (): void => {
		if (place === first) parentPort?.postMessage('first');
		const question = ahead[place++];
		if (question === undefined) return;
		answerTo(question);
		soon = setImmediate(setAhead);
	};
	port.on('message', (question: Question) => {
		port.postMessage(answerTo(question));
		Atomics.store(told, 0, 1);
		Atomics.notify(told, 0);
		// Whoever has asked asks again at once, as a rule, and should not have to wait for more that is set ahead.
		if (place > ahead.length) return;
		clearImmediate(soon);
		clearTimeout(later);
		later = setTimeout(setAhead, 1);
	});
	setAhead();
}

parentPort?.once('message', begin);
