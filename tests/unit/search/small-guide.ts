import { record } from './small-library.ts';

/** What a small guide has to find. */
export const RECORDS = [
	record('section', 'training', { values: { section: ['training'] } }),
	record('topic', 'length and form', { says: ['Courses of peer support differ in length.'], values: { section: ['training'] } }),
	record('statement', 'training-length-range', {
		says: ['Training of peer workers takes 20 hours or 18 months.'],
		values: { section: ['training'] },
	}),
	record('statement', 'role-play-in-training', {
		says: ['Train peer workers with role play.'],
		rest: ['A pilot recommends it.'],
		values: { section: ['training'] },
	}),
	record('section', 'recruitment', { values: { section: ['recruitment'] } }),
	record('topic', 'advertising', { says: ['What peer support employers offer.'], values: { section: ['recruitment'] } }),
	record('statement', 'recruit-for-variety', {
		says: ['Reach for peer workers of varied backgrounds.'],
		rest: ['A pilot did.'],
		values: { section: ['recruitment'] },
	}),
	record('term', 'co-production', { rest: ['Working together on a curriculum.'] }),
	record('term', 'peer worker', { url: '/glossary/#peer-worker', rest: ['Somebody who supports others.'] }),
	record('term', 'consumer worker', { url: '/glossary/#peer-worker', rest: ['Somebody who supports others.'] }),
	record('source', 'gillard-2022a', {
		key: 'gillard-2022a',
		names: ['Gillard', 'gillard-2022a', '2022'],
		whole: ['101016s22150366', 'gillard'],
		says: ['Discharge from hospital'],
	}),
	record('source', 'gillard-2014', { names: ['Gillard', 'gillard-2014', '2014'], says: ['A change model'] }),
	record('source', 'Where peers work', { key: 'gillard-nd', names: ['Gillard'], says: ['gillard-nd'] }),
	record('source', 'Are you a peer?', { names: ['Roe'] }),
];

/** Its other words. */
export const ALIASES = { also: { onboard: ['recruit'], extent: ['length form'] }, instead: { 'how long': ['length'] } };
