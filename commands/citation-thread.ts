import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import { type CitedWorks, type GuideCitations, toGuideCitations } from '../src/citation/guide-citations.ts';
import { remembered } from '../src/citation/remembered.ts';
import type { StyleId } from '../src/citation/style.ts';

/** What may be asked: a function of the guide’s citations, or of a briefing’s in a style, and what it is given. */
export interface Question {
	briefing?: StyleId;
	of: Exclude<keyof GuideCitations, 'briefing'>;
	with: readonly unknown[];
}

/** What it gave, or what went wrong. */
export type Answer = { result: unknown } | { error: unknown };

/** What the thread starts with. */
export interface ThreadData {
	works: CitedWorks;
	/** What is going to be asked, in that order: set while nobody asks. */
	ahead: readonly Question[];
	port: MessagePort;
	/** One number, set to 1 and told when an answer is there. */
	told: Int32Array;
}

const { works, ahead, port, told } = workerData as ThreadData;
const citations = toGuideCitations(works);

const answerTo = remembered((question: Question): Answer => {
	try {
		const from = question.briefing === undefined ? citations : citations.briefing(question.briefing);
		return { result: Reflect.apply(Reflect.get(from, question.of) as (...values: unknown[]) => unknown, from, question.with) };
	} catch (error) {
		return { error };
	}
});

port.on('message', (question: Question) => {
	port.postMessage(answerTo(question));
	Atomics.store(told, 0, 1);
	Atomics.notify(told, 0);
});

/** Sets one thing, then lets a question in. */
function setAhead(place: number): void {
	const question = ahead[place];
	if (question === undefined) return;
	answerTo(question);
	setImmediate(setAhead, place + 1);
}
setAhead(0);
