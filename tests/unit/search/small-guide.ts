import { record } from './small-library.ts';

const training = { section: ['training'] };
const recruitment = { section: ['recruitment'] };

/** What a small guide has to find. */
export const RECORDS = [
	record('answer', 'How many hours of training?', { asked: ['course length'], says: ['Between 20 hours and 18 months.'] }),
	record('answer', 'Somebody wants to die', { urgent: true, says: ['Call for help.'] }),
	record('section', 'training', { values: training }),
	record('topic', 'length and form', { says: ['Courses of peer support differ in length.'], values: training }),
	record('statement', 'training-length-range', { says: ['Training of peer workers takes 20 hours or 18 months.'], values: training }),
	record('statement', 'role-play-in-training', {
		says: ['Train peer workers with role play.', 'A pilot recommends it.'],
		values: training,
	}),
	record('section', 'recruitment', { values: recruitment }),
	record('topic', 'advertising', { says: ['What peer support employers offer.'], values: recruitment }),
	record('statement', 'recruit-for-variety', {
		says: ['Reach for peer workers of varied backgrounds.', 'A pilot did.'],
		values: recruitment,
	}),
	record('limit', 'night shifts', { asked: ['rota'], says: ['We found nothing on nights.'] }),
	record('country', 'Uganda', { says: ['Posts and pay.'] }),
	record('term', 'co-production', { name: 'co-production', says: ['Working together on a curriculum.'] }),
	record('term', 'peer worker', { names: ['consumer worker'], says: ['consumer worker', 'Somebody who supports others.'] }),
	record('source', 'gillard 2022', {
		asked: ['Discharge from hospital', 'Gillard', 'gillard-2022a'],
		whole: ['101016s22150366'],
		says: ['Workers met people before discharge.', 'Discharge took long.'],
	}),
	record('source', 'gillard 2014', { asked: ['A change model', 'Gillard', 'gillard-2014'], says: ['Change takes time.'] }),
];

/** Its other words. */
export const ALIASES = 'onboard=recruit\nextent=length form\nhow long=length';
