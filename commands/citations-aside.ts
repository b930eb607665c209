import { once } from 'node:events';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Citations } from '../src/citation/citations.ts';
import { citedWorks, type CitedWorks, type GuideCitations } from '../src/citation/guide-citations.ts';
import { remembered } from '../src/citation/remembered.ts';
import { GUIDE_STYLE, STYLE_IDS, type StyleId } from '../src/citation/style.ts';
import type { Guide } from '../src/evidence/model.ts';
import { sourceWork, type Work } from '../src/export/item.ts';
import { guideWork, sectionWork, statementWork, topicWork } from '../src/export/own-works.ts';
import { fullAddress } from '../src/site.ts';
import type { Answer, Question, Task, ThreadData } from './citation-thread.ts';

/** How long an answer may take, in milliseconds: telling apart ten thousand works takes half a minute on a slow machine. */
const PATIENCE = 600_000;

/** A thread that sets citations. */
interface Thread {
	/** Gives it work; fulfilled when the first part of what it sets ahead is set, rejected where the thread fails. */
	begin: (task: Task) => Promise<unknown>;
	/** Waits for the answer. */
	ask: (question: Question) => unknown;
	end: () => Promise<unknown>;
}

function startThread(): Thread {
	const { port1: port, port2 } = new MessageChannel();
	const told = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const workerData: ThreadData = { port: port2, told };
	const worker = new Worker(new URL('./citation-thread.ts', import.meta.url), { workerData, transferList: [port2] });
	return {
		begin: (task) => {
			worker.postMessage(task);
			return once(worker, 'message');
		},
		ask: (question) => {
			Atomics.store(told, 0, 0);
			port.postMessage(question);
			// Being told of the answer before can wake it too.
			while (Atomics.load(told, 0) === 0) if (Atomics.wait(told, 0, 0, PATIENCE) === 'timed-out') break;
			const answer = receiveMessageOnPort(port)?.message as Answer | undefined;
			if (!answer) throw new Error(`citeproc gave no answer in ${PATIENCE / 1000} s`);
			if ('error' in answer) throw answer.error;
			return answer.result;
		},
		end: () => {
			port.close();
			return worker.terminate();
		},
	};
}

/** The citations of the guide, or of a briefing in a style, each asked for once. */
function asked({ ask }: Thread, briefing?: StyleId): Citations {
	const from = <V, T>(of: Question['of']) => remembered((value: V) => ask({ ...(briefing && { briefing }), of, with: [value] }) as T);
	return {
		inText: from('inText'),
		narrative: from('narrative'),
		label: from('label'),
		reference: from('reference'),
		ownReference: from('ownReference'),
		plainReference: from('plainReference'),
	};
}

/** How many references are set before a question is let in. */
const TOGETHER = 40;

const inParts = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));

const others = STYLE_IDS.filter((style) => style !== GUIDE_STYLE);

/** What pages ask of the guide’s own style: who wrote what and when on every page, then references. */
const ofOwnStyle = (keys: readonly string[]): Question[] => [
	...keys.map((key): Question => ({ of: 'label', with: [key] })),
	...keys.map((key): Question => ({ of: 'reference', with: [key] })),
];

/** What readers take away, in about the order of the pages: statements and what holds them, briefings, sources. */
function ofTaking(guide: Guide, { inStatements }: CitedWorks): Question[] {
	const own = { about: guide.about, at: fullAddress };
	const parts = [
		guideWork(own),
		...guide.sections.map((section) => sectionWork(own, section)),
		...guide.sections.flatMap(({ topics }) => topics).map((topic) => topicWork(own, topic)),
		...[...guide.statements.values()].map((statement) => statementWork(own, statement)),
	];
	const alone = (works: readonly Work[], styles: readonly StyleId[]) =>
		inParts(
			works.map(({ csl }) => csl),
			TOGETHER,
		).flatMap((items) => styles.map((style): Question => ({ of: 'setAlone', with: [items, style] })));
	return [
		...alone(parts, STYLE_IDS),
		...others.map((briefing): Question => ({ briefing, of: 'reference', with: [inStatements[0]?.csl.id] })),
		...alone([...guide.sources.values()].map(sourceWork), others),
	];
}

/** A guide’s citations that threads set. */
interface CitationsAside {
	citations: GuideCitations;
	/** Fulfilled when authors and years of all sources are set: whoever asks earlier waits that long. Rejected where a thread fails. */
	named: Promise<unknown>;
}

/**
 * Starts two threads that set a guide’s citations beside the thread that makes the pages, most of them before a page asks: its own style, and what
 * readers take away. Whoever asks waits for the answer, so that pages ask as they would without them.
 */
export function startCitations(): { of: (guide: Guide) => CitationsAside; end: () => Promise<unknown> } {
	const own = startThread();
	const taking = startThread();
	return {
		of: (guide) => {
			const works = citedWorks(guide);
			const keys = [...guide.sources.keys()];
			const named = own.begin({ works, ahead: ofOwnStyle(keys), first: keys.length });
			const begun = taking.begin({ works, ahead: ofTaking(guide, works), first: 0 });
			const citations = asked(own);
			return {
				citations: {
					...citations,
					alone: (item, style) => taking.ask({ of: 'alone', with: [item, style] }) as string,
					briefing: remembered((style) => (style === GUIDE_STYLE ? citations : asked(taking, style))),
					setAlone: (items, style) => void taking.ask({ of: 'setAlone', with: [items, style] }),
				},
				named: Promise.all([named, begun]),
			};
		},
		end: () => Promise.all([own.end(), taking.end()]),
	};
}
