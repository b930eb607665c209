import { afterEach, describe, expect, test } from 'vitest';
import { askCrossref, type Limits, limitsFor } from '../../../commands/updates/ask-crossref.ts';
import { crossrefUpdate, crossrefWork, known, serveCrossref } from '../../crossref.ts';

/** As the command has them, in less time. */
const LIMITS: Limits = { ...limitsFor(undefined), between: 1, pause: 1, patience: 5_000, longestPause: 5_000, largest: 100_000 };
const DOI = '10.5555/one';

let server: Awaited<ReturnType<typeof serveCrossref>> | undefined;
afterEach(() => server?.stop());

async function ask(says: Parameters<typeof serveCrossref>[0], dois = Object.keys(says), limits: Partial<Limits> = {}) {
	server = await serveCrossref(says);
	const answers = await askCrossref(dois, { base: server.base, userAgent: 'the tests', limits: { ...LIMITS, ...limits } });
	return { answers, server };
}
const failed = (why: unknown) => ({ state: 'failed', why });

test('gives what a record says of notices, whatever else it holds', async () => {
	const notice = crossrefUpdate('10.5555/notice', 'retraction', 2025, 5, 3);
	const { answers, server } = await ask({ [DOI]: known(crossrefWork(DOI, { 'updated-by': [notice], author: [{}] })) });
	expect(answers.get(DOI)).toEqual({
		state: 'known',
		record: {
			DOI,
			'updated-by': [{ DOI: '10.5555/notice', type: 'retraction', updated: { 'date-parts': [[2025, 5, 3]] } }],
			'update-to': [],
		},
	});
	expect([...server.agents]).toEqual(['the tests']);
});

test('writes the signs of an old DOI so that they stay in its address', async () => {
	const old = '10.1002/(sici)1<165::aid>3.0.co;2-#?x';
	const { answers, server } = await ask({ [old]: known(crossrefWork(old)) });
	expect(answers.get(old)?.state).toBe('known');
	expect(server.asked).toEqual([old]);
});

test('says which DOI is not known, and asks for it once', async () => {
	const { answers, server } = await ask({}, [DOI]);
	expect(answers.get(DOI)).toEqual({ state: 'unknown' });
	expect(server.asked).toEqual([DOI]);
});

describe('an answer that cannot be read is said, and not asked for again:', () => {
	test.each([
		['no JSON', '<html>Busy</html>', 'the answer is not JSON'],
		['half of it', crossrefWork(DOI).slice(0, 60), 'the answer is not JSON'],
		['nothing', '', 'the answer is not JSON'],
		['no record', '{"message":{"title":[]}}', 'the answer is no record of a work: message.DOI'],
		['a wrong update', crossrefWork(DOI, { 'updated-by': [{ DOI: 7 }] }), 'the answer is no record of a work: message.updated-by.0.DOI'],
		['a list that is none', crossrefWork(DOI, { 'update-to': 'x' }), 'the answer is no record of a work: message.update-to'],
		['a huge one', crossrefWork(DOI, { abstract: 'x'.repeat(100_000) }), 'the answer is larger than 100,000 bytes'],
	])('%s', async (_, text, why) => {
		const { answers, server } = await ask({ [DOI]: known(text) });
		expect(answers.get(DOI)).toEqual(failed(why));
		expect(server.asked).toHaveLength(1);
	});

	test('one without an end is not read to its end', async () => {
		const { answers } = await ask({
			[DOI]: (response) => {
				response.writeHead(200);
				const more = () => response.writable && response.write('x'.repeat(10_000), () => setImmediate(more));
				more();
			},
		});
		expect(answers.get(DOI)).toEqual(failed('the answer is larger than 100,000 bytes'));
	});

	test('a refusal', async () => {
		const { answers, server } = await ask({ [DOI]: (response) => response.writeHead(403).end() });
		expect(answers.get(DOI)).toEqual(failed('Crossref answered with 403'));
		expect(server.asked).toHaveLength(1);
	});
});

describe('redirects', () => {
	test('within Crossref are followed', async () => {
		const { answers } = await ask({
			[DOI]: (response) => response.writeHead(301, { location: `/works/${encodeURIComponent('10.5555/two')}` }).end(),
			'10.5555/two': known(crossrefWork('10.5555/two')),
		});
		expect(answers.get(DOI)).toMatchObject({ state: 'known', record: { DOI: '10.5555/two' } });
	});

	test('in a circle are not followed for ever', async () => {
		const { answers, server } = await ask({ [DOI]: (response, _, { url }) => response.writeHead(302, { location: url ?? '' }).end() });
		expect(answers.get(DOI)).toEqual(failed('the answer leads on more than 3 times'));
		expect(server.asked).toHaveLength(4);
	});

	test('to another site are not followed', async () => {
		const { answers } = await ask({ [DOI]: (response) => response.writeHead(302, { location: 'http://elsewhere.example/a' }).end() });
		expect(answers.get(DOI)).toEqual(failed('the answer leads to another site, elsewhere.example'));
	});

	test('to nowhere are said', async () => {
		const { answers } = await ask({ [DOI]: (response) => response.writeHead(302).end() });
		expect(answers.get(DOI)).toEqual(failed('Crossref answered with 302'));
	});
});

describe('what passes is asked for again', () => {
	test.each([
		['too many requests, with seconds to wait', 429, '0'],
		['too many requests, with a day that is past', 429, 'Fri, 31 Dec 1999 23:59:59 GMT'],
		['too many requests, without a time to wait', 429, undefined],
		['a server in trouble', 503, undefined],
		['a proxy in trouble', 502, 'soon'],
	])('%s', async (_, status, after) => {
		const { answers, server } = await ask({
			[DOI]: (response, time) =>
				time < 3
					? response.writeHead(status, after === undefined ? {} : { 'retry-after': after }).end('Busy')
					: response.end(crossrefWork(DOI)),
		});
		expect(answers.get(DOI)?.state).toBe('known');
		expect(server.asked).toHaveLength(3);
	});

	test('so often and no more', async () => {
		const { answers, server } = await ask({ [DOI]: (response) => response.writeHead(500).end() });
		expect(answers.get(DOI)).toEqual(failed('Crossref answered with 500'));
		expect(server.asked).toHaveLength(4);
	});

	test('but not after a wait that nobody waits for', async () => {
		const { answers, server } = await ask({ [DOI]: (response) => response.writeHead(429, { 'retry-after': '3600' }).end() });
		expect(answers.get(DOI)).toEqual(failed('Crossref answered with 429'));
		expect(server.asked).toHaveLength(1);
	});

	test('when a connection breaks, where others answer', async () => {
		const { answers, server } = await ask({
			'10.5555/fine': known(crossrefWork('10.5555/fine')),
			[DOI]: (response) => response.destroy(),
		});
		expect(answers.get('10.5555/fine')?.state).toBe('known');
		expect(answers.get(DOI)).toEqual(failed(expect.stringMatching(/^no connection/)));
		expect(server.asked).toHaveLength(5);
	});

	test('when no answer comes in time', async () => {
		const { answers } = await ask({ '10.5555/fine': known(crossrefWork('10.5555/fine')), [DOI]: () => undefined }, undefined, {
			patience: 60,
			tries: 2,
		});
		expect(answers.get(DOI)).toEqual(failed('no answer in time'));
	});
});

test('one that fails hides no other', async () => {
	const dois = Array.from({ length: 9 }, (_, place) => `10.5555/${place}`);
	const { answers } = await ask(
		Object.fromEntries(dois.map((doi, place) => [doi, place === 4 ? known('{') : known(crossrefWork(doi))])),
		dois,
	);
	expect(dois.map((doi) => answers.get(doi)?.state)).toEqual(dois.map((_, place) => (place === 4 ? 'failed' : 'known')));
});

test.each([1, 3])('asks for %d at a time and not more, and tells how far it is', async (atOnce) => {
	const dois = Array.from({ length: 12 }, (_, place) => `10.5555/${place}`);
	server = await serveCrossref(
		Object.fromEntries(dois.map((doi) => [doi, (response) => setTimeout(() => response.end(crossrefWork(doi)), 20)])),
	);
	const told: number[] = [];
	await askCrossref(dois, {
		base: server.base,
		userAgent: 'the tests',
		limits: { ...LIMITS, atOnce },
		progress: (done) => void told.push(done),
	});
	expect(server.most()).toBe(atOnce);
	expect(told).toEqual(dois.map((_, place) => place + 1));
});

test('asks for less than Crossref allows: five single records a second one at a time, with a mail address ten, three at a time', () => {
	for (const [mail, rate, atOnce] of [
		[undefined, 5, 1],
		['mailto:guide@example.org', 10, 3],
	] as const) {
		const limits = limitsFor(mail);
		expect(limits.atOnce).toBe(atOnce);
		expect(1000 / limits.between).toBeLessThan(rate);
	}
});

test('ends when all of it takes too long, and says of each what was not asked', async () => {
	const dois = ['10.5555/fine', '10.5555/slow', '10.5555/never'];
	const { answers, server } = await ask({ '10.5555/fine': known(crossrefWork('10.5555/fine')), '10.5555/slow': () => undefined }, dois, {
		whole: 300,
	});
	expect(answers.get('10.5555/fine')?.state).toBe('known');
	for (const doi of dois.slice(1))
		expect(answers.get(doi)).toEqual(failed(expect.stringMatching(/^not asked: all of it took longer than/)));
	expect(server.asked).not.toContain('10.5555/never');
});

test('says in one line that there is no network, once nobody has answered at all', async () => {
	const gone = await serveCrossref({});
	await gone.stop();
	const asking = { base: gone.base, userAgent: 'the tests', limits: LIMITS };
	await expect(askCrossref(['10.5555/a', '10.5555/b'], asking)).rejects.toThrow(
		/^updates:1 {2}no-network {2}127\.0\.0\.1:\d+ cannot be reached: no connection \(ECONNREFUSED\) → try again where there is a network$/,
	);
});
