import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Citations } from '../src/citation/citations.ts';
import { type BriefingCitations, type GuideCitations, sourcesInStatements, toGuideCitations } from '../src/citation/guide-citations.ts';
import type { FullItem } from '../src/citation/printable.ts';
import { GUIDE_STYLE, STYLE_IDS, type StyleId } from '../src/citation/style.ts';
import type { Guide } from '../src/evidence/model.ts';
import { sourceWork } from '../src/export/item.ts';
import { guideWork, sectionWork, statementWork, topicWork } from '../src/export/own-works.ts';
import type { CitationItem } from '../src/reading/cited-text.ts';
import { fullAddress } from '../src/site.ts';
import type { Delivery, Orders } from './citing-process.ts';
import { UserError } from './user-error.ts';

const ENDED = 'environment:1  citations  the process that sets citations has ended → see that there is memory left, and build again';

/** A process that sets citations. */
interface Setter {
	/** Rejected where citeproc fails, or the process ends. */
	set: <Kind extends keyof Orders>(kind: Kind, order: Orders[Kind]['order']) => Promise<Orders[Kind]['set']>;
	end: () => Promise<unknown>;
}

function startSetter(): Setter {
	const setter = fork(new URL('./citing-process.ts', import.meta.url));
	const ended = once(setter, 'exit');
	const awaited: { done: (set: never) => void; failed: (error: Error) => void }[] = [];
	/** Only while something is awaited does it keep this process from ending: else nobody would notice that another program ended without an answer. */
	const keep = () => (awaited.length > 0 ? setter.channel?.ref() : setter.channel?.unref());
	setter.unref();
	keep();
	setter.on('message', (delivery: Delivery) => {
		const first = awaited.shift();
		if ('error' in delivery) first?.failed(new Error(delivery.error));
		else first?.done(delivery.set as never);
		keep();
	});
	setter.on('exit', () => {
		for (const { failed } of awaited.splice(0)) failed(new UserError(ENDED));
	});
	return {
		set: (kind, order) => {
			setter.send({ kind, ...order });
			const set = new Promise<never>((done, failed) => awaited.push({ done, failed }));
			keep();
			return set;
		},
		end: () => {
			setter.ref();
			setter.kill('SIGKILL');
			return ended;
		},
	};
}

/** Whoever asks for it hears of a failure, and nobody may ask. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
	promise.catch(() => undefined);
	return promise;
}

/** A short name of what is ordered: thousands of works by their whole records would take much memory. */
const nameOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64');

/** How many items are ordered at once: a page that asks for one of them waits for the others. */
const TOGETHER = 20;

/** References by themselves of items in styles, each by the name of both. */
function orderAlone({ set }: Setter, items: readonly FullItem[], styles: readonly StyleId[]): [name: string, html: Promise<string>][] {
	const parts = Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, part) =>
		items.slice(part * TOGETHER, (part + 1) * TOGETHER),
	);
	return parts.flatMap((part) => {
		const references = set('alone', { items: part, styles });
		return part.flatMap((item, row) =>
			styles.map((style, column): [string, Promise<string>] => [
				nameOf([item, style]),
				heardLater(references.then((all) => all[row]?.[column] ?? '')),
			]),
		);
	});
}

/** How the guide’s own texts and lists write its sources. Before they are set, and where a text cites a page or adds words, they are set here. */
function orderGuide({ set }: Setter, guide: Guide, here: () => Citations): { own: Citations; ready: Promise<void> } {
	const works = [...guide.sources.values()].map(({ csl }) => csl);
	const named = [...new Set(guide.sections.flatMap(({ keys }) => keys))];
	const labels = new Map<string, string>();
	const references = new Map<string, string>();
	const narratives = new Map<string, ReturnType<Citations['narrative']>>();
	const ready = set('guide', { works, named }).then((ordered) => {
		for (const [place, { id }] of works.entries()) {
			labels.set(id, ordered.labels[place] ?? id);
			references.set(id, ordered.references[place] ?? id);
		}
		for (const [place, key] of named.entries()) narratives.set(key, ordered.narrative[place] ?? { author: key, year: '' });
	});
	/** What was set of the work that an item cites, unless the item says more than which work. */
	const ofWork = <T>(all: ReadonlyMap<string, T>, { key, ...more }: CitationItem) =>
		Object.values(more).every((one) => one === undefined) ? all.get(key) : undefined;
	return {
		own: {
			inText: (item) => ofWork(labels, item) ?? here().inText(item),
			narrative: (item) => ofWork(narratives, item) ?? here().narrative(item),
			label: (key) => labels.get(key) ?? here().label(key),
			reference: (key) => references.get(key) ?? here().reference(key),
			plainReference: (key) => here().plainReference(key),
		},
		ready: heardLater(ready),
	};
}

/** How a briefing in a style writes what statements cite. */
async function orderBriefing({ set }: Setter, guide: Guide, style: StyleId): Promise<BriefingCitations> {
	const works = sourcesInStatements(guide).map(({ csl }) => csl);
	const segments = [...guide.statements.values()].flatMap(({ text }) => text.segments);
	const citations = segments.flatMap((segment) => (segment.type === 'citation' ? segment.items : []));
	const { references, inText, narrative } = await set('briefing', { works, citations, style });
	const asSet = <V, T>(values: readonly V[], all: readonly T[]) => {
		const byName = new Map(all.map((one, place) => [nameOf(values[place]), one]));
		return (value: V): T => {
			const known = byName.get(nameOf(value));
			if (known === undefined) throw new RangeError(`no statement cites ${nameOf(value)}`);
			return known;
		};
	};
	const keys = works.map(({ id }) => id);
	return { reference: asSet(keys, references), inText: asSet(citations, inText), narrative: asSet(citations, narrative) };
}

const OTHERS = STYLE_IDS.filter((style) => style !== GUIDE_STYLE);

/** From how many sources on a second process saves more than the second that it takes to start: by `npm run bench -- scale`. */
const MANY = 1000;

/**
 * Starts a process that sets citations beside the one that makes the pages: first what every page asks for (`ready`), then briefings and what readers
 * take away, which a process of their own sets for many sources. No threads: Node can stand still for good where a thread ends while V8 compiles for it
 * (nodejs/node#54918).
 */
export function startCiting(): {
	of: (guide: Guide) => { citations: GuideCitations; ready: Promise<void> };
	end: () => Promise<unknown>;
} {
	const first = startSetter();
	let second: Setter | undefined;
	const of = (guide: Guide) => {
		let made: GuideCitations | undefined;
		const here = () => (made ??= toGuideCitations(guide));
		const { own: inGuide, ready } = orderGuide(first, guide, here);
		if (guide.sources.size > MANY) {
			second = startSetter();
			heardLater(ready.then(first.end));
		}
		// Not before: a process that has more to do does not come to hand over what it has done.
		const setter: Setter = second ?? { ...first, set: (kind, order) => ready.then(() => first.set(kind, order)) };
		const own = { about: guide.about, at: fullAddress };
		// In about the order of the pages.
		const parts = [
			guideWork(own),
			...guide.sections.map((section) => sectionWork(own, section)),
			...guide.sections.flatMap(({ topics }) => topics).map((topic) => topicWork(own, topic)),
			...[...guide.statements.values()].map((statement) => statementWork(own, statement)),
		];
		const ofParts = orderAlone(
			setter,
			parts.map(({ csl }) => csl),
			STYLE_IDS,
		);
		const briefings = new Map(OTHERS.map((style) => [style, heardLater(orderBriefing(setter, guide, style))]));
		const ofSources = orderAlone(
			setter,
			[...guide.sources.values()].map((source) => sourceWork(source).csl),
			OTHERS,
		);
		const alone = new Map([...ofParts, ...ofSources]);
		const citations: GuideCitations = {
			...inGuide,
			alone: (item, style) => alone.get(nameOf([item, style])) ?? here().alone(item, style),
			briefing: (style) => briefings.get(style) ?? inGuide,
		};
		return { citations, ready };
	};
	return { of, end: () => Promise.all([first.end(), second?.end()]) };
}
