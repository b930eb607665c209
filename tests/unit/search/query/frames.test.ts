import { expect, test } from 'vitest';
import { frameIn } from '../../../../src/search/query/frames.ts';

test.each([
	['what does a peer support worker actually do', 'askdo'],
	['What do peer workers do all day?', 'askdo'],
	['does it really work?', 'askwork'],
	['is peer support effective', 'askwork'],
	['how does it work', 'askhow'],
	['how do we know that it works', 'askproof'],
])('“%s” is put as %s', (question, token) => {
	expect(frameIn(question)).toMatchObject({ token });
});

test.each([
	['what is co-production?', 'co-production'],
	['what’s a recovery college', 'recovery college'],
	['WRAP meaning', 'WRAP'],
	['meaning of fidelity', 'fidelity'],
	['what does SMD mean', 'SMD'],
	['define burnout', 'burnout'],
])('“%s” asks what “%s” means', (question, subject) => {
	expect(frameIn(question)).toEqual({ subject });
});

test.each(['burnout', 'supervision for workers', 'how many in a team', 'what is the best way to advertise a post for workers'])(
	'“%s” has no frame',
	(question) => {
		expect(frameIn(question)).toBeUndefined();
	},
);
