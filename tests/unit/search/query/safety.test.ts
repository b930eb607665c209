import { expect, test } from 'vitest';
import { asksUrgentHelp } from '../../../../src/search/query/safety.ts';

test.each([
	'What do I do if a client tells me they want to die',
	'suicide',
	'suicidal client',
	'sucidal',
	'suiside',
	'suicidle thoughts',
	'she talks about killing herself',
	'I want to kill myself',
	'he said he would end his life',
	'thinking of ending it all',
	'better off dead',
	'i would rather be dead',
	'she just wants to die',
	'he does not want to live any more',
	'no reason to live',
	'self-harm',
	'self harm',
	'selfharm',
	'self-harmming',
	'cutting herself',
	'someone cuts himself',
	'hurts themselves',
	'i hurt myself',
	'took an overdose',
	'overdoze',
	'he has taken pills',
	'abuse',
	'she is abused at home',
	'my boss abuses people',
	'he hits me',
	'domestic violence',
	'sexual assault',
	'a colleague was raped',
	'somebody is in danger',
	'risk of harm to others',
	'not safe at home',
	'threatening to kill somebody',
])('urgent help is shown for “%s”', (query) => {
	expect(asksUrgentHelp(query)).toBe(true);
});

test.each([
	'supervision',
	'diet',
	'what can a peer worker do about sick leave',
	'cutting costs',
	'is it safe to employ peer workers',
	'cost of living',
	'live music',
	'decide what to share',
	'job satisfaction',
	'deadline for applications',
	'violin',
	'side effects',
	'a hard day at work',
	'take pills',
	'',
])('and not for “%s”', (query) => {
	expect(asksUrgentHelp(query)).toBe(false);
});
