import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asksUrgentHelp } from '../../src/search/query/safety.ts';
import { sayFound } from '../../src/search/query/say-found.ts';
import type { NodeSearch } from '../../testing/search/search-in-node.ts';
import { openGuideSearch } from '../search/guide-search.ts';

let open: NodeSearch;
beforeAll(async () => {
	open = await openGuideSearch();
});
afterAll(() => open.close());

const first = async (words: string, most = 1) => open.search(words, most);

/** Kinds of queries that failed, each with queries of its own and with what must come first. */
const KINDS: readonly (readonly [kind: string, examples: readonly (readonly [query: string, first: string])[]])[] = [
	[
		'the frame of a question is read before its small words are dropped',
		[
			['how many workers for one team', '/answers/how-many/'],
			['what do clients say about it', '/answers/what-people-think/'],
			['how often do I see my supervisor', '/answers/supervision-i-can-expect/'],
		],
	],
	[
		'plain words of readers are known',
		[
			['workload', '/answers/caseload/'],
			['they talk to me like a patient', '/answers/treated-like-a-patient/'],
			['size of the workforce', '/answers/how-many-workers/'],
		],
	],
	[
		'half words are completed, by the words beside them',
		[
			['induct checkl', '/tools/induction/'],
			['sharing my sto', '/answers/sharing-my-story/'],
			['superv agreem', '/tools/supervision/'],
		],
	],
	[
		'words that stand apart in a long record do not come before what says them together',
		[
			['stop going back to hospital', '/answers/hospital/'],
			['role play in training', '/training/length-and-form/#role-play-in-training'],
			['restraint on wards in Berlin', '/effectiveness/service-use/#restraint-on-two-berlin-wards'],
		],
	],
	[
		'common words are seen as common after they were corrected',
		[
			['supervison peer wokers', '/supervision/who-supervises/'],
			['interveiw peer wrokers', '/answers/interview/'],
			['pyschiatrists and peer suport', '/perceptions/psychiatrists/'],
		],
	],
	[
		'a rare word does not hide the rest',
		[
			['CPS certification', '/training/accreditation-and-certification/#us-certification-hours-differ'],
			['adjustments for dyslexia', '/tools/adjustments/'],
			['xyzzy supervision agreement', '/tools/supervision/'],
		],
	],
	[
		'nothing is corrected into a name or another sense',
		[
			['unwell at work', '/answers/becoming-unwell/'],
			['unwel', '/answers/becoming-unwell/'],
			['unwel at wrok', '/answers/becoming-unwell/'],
		],
	],
	[
		'guidance comes before a passing mention and before the record of a source',
		[
			['boundaries', '/tools/boundaries/'],
			['police check', '/answers/record-checks/'],
			['interview panel', '/answers/interview/'],
		],
	],
	[
		'fillers do not empty a query',
		[
			['what does a peer support worker really do', '/answers/the-role/'],
			['so does it actually work', '/answers/recovery/'],
			['what do peer workers actually do all day', '/answers/the-role/'],
		],
	],
	[
		'headings of standing pages, and what is not covered, are found',
		[
			['how facts were read and checked', '/method/'],
			['keyboard shortcuts', '/display/'],
			['legal advice', '/recruitment/#not-covered-1'],
		],
	],
	[
		'what the guide does not have is said to be missing',
		[
			['probation period', '/recruitment/#not-covered-5'],
			['can I hug a client', '/definitions/#not-covered-5'],
			['liability insurance', '/recruitment/#not-covered-10'],
		],
	],
	[
		'numbers are found however they are written',
		[
			['(5.2)', '/recruitment/advertising/'],
			['Topic 7.1:', '/supervision/who-supervises/'],
			['10.1186%2Fs12888-020-02923-3', '/sources/white-2020/'],
		],
	],
];

describe.each(KINDS)('%s', (_, examples) => {
	test.each(examples)('“%s”: %s', async (query, address) => {
		expect(await first(query)).toEqual([address]);
	});
});

describe('a term of the glossary', () => {
	test.each(['what is burnout', 'WRAP', 'co-production meaning', 'mutuality meaning'])(
		'comes first where it is asked for: “%s”',
		async (query) => {
			expect((await first(query))[0]).toMatch(/^\/glossary\/#/);
		},
	);

	test.each(['burnout', 'boundaries', 'supervision'])('and is a note beside guidance otherwise: “%s”', async (query) => {
		expect((await first(query))[0]).not.toMatch(/^\/glossary\/#/);
		const { definition = 0 } = await open.ask(query);
		expect((await open.card(definition)).url).toMatch(/^\/glossary\/#/);
	});
});

describe('what the guide does not have is said to be missing', () => {
	test.each(['10.9999/nosuch', '12345', '987654321', '9.9.9'])('“%s”', async (query) => {
		const answer = await open.ask(query);
		expect(answer.found).toEqual([]);
		expect(sayFound(answer)).toContain(`“${query}”`);
	});
});

test('what sources mention, and a section says that it does not have, is said not to be covered', async () => {
	expect(sayFound(await open.ask('pandemic'))).toMatch(/^This guide does not cover it/);
});

test('what sources alone mention is said to be no guidance', async () => {
	const answer = await open.ask('gambling');
	expect(answer.found.length).toBeGreaterThan(0);
	expect(sayFound(answer)).toMatch(/The guide itself says little or nothing about it|not in this guide/);
});

describe('a phrase in quotation marks', () => {
	test.each(['"Adjustments at work"', '“treat me like a patient”', '"The only peer in the team"'])(
		'%s stands first where it is said',
		async (query) => {
			const { found, unsaid } = await open.ask(query);
			expect(unsaid).toEqual([]);
			const { title, quote } = await open.card(found[0]?.row ?? 0);
			expect(`${title} ${quote}`.toLowerCase()).toContain(query.slice(1, -1).toLowerCase());
		},
	);

	test.each(['"team only the peer"', '“patient a like me treat”', '"supervision purple agreement"'])(
		'%s is said to stand nowhere',
		async (query) => {
			expect(sayFound(await open.ask(query))).toContain('word for word');
		},
	);
});

test.each(['probation period', 'can I hug a client', 'liability insurance'])(
	'the line above the results says that it is missing: “%s”',
	async (query) => {
		expect(sayFound(await open.ask(query))).toMatch(/^This guide does not cover it/);
	},
);

test.each(['O’Shea', 'O‘Shea', 'O´Shea', "O'Shea"])('an author is found whatever apostrophe is typed: %s', async (query) => {
	expect((await first(query, 3)).some((address) => address.startsWith('/sources/'))).toBe(true);
	expect((await open.ask(query)).missed).toEqual([]);
});

describe('words of danger', () => {
	test.each(['do the people we support actually want someone like me', 'someone I support fancies me'])(
		'are not read into “%s”',
		async (query) => {
			expect(await first(query, 5)).not.toContain('/answers/wants-to-die/');
		},
	);

	test.each(['what do I do if a client tells me they want to die', 'suicidle', 'self harm', 'she said she will kill herself'])(
		'are answered first by what to do: “%s”',
		async (query) => {
			expect(asksUrgentHelp(query)).toBe(true);
			expect(['/answers/wants-to-die/', '/answers/colleague-in-danger/']).toContain((await first(query))[0]);
		},
	);
});
