import { expect, test } from 'vitest';
import { refusedHost } from '../../../src/evidence/refused-hosts.ts';

test.each([
	['https://www.scribd.com/document/1', 'www.scribd.com'],
	['https://vdocuments.mx/a.html', 'vdocuments.mx'],
	['http://192.0.2.7/a.pdf', '192.0.2.7'],
	['http://[2001:db8::1]/a.pdf', '[2001:db8::1]'],
	['https://someone.wixsite.com/a', 'someone.wixsite.com'],
	['https://uk.talent.com/view', 'uk.talent.com'],
])('%s is refused', (address, host) => {
	expect(refusedHost(address)).toBe(host);
});

test.each([
	'https://beta.jobs.nhs.uk/candidate/jobadvert/1',
	'https://www.usajobs.gov/job/1',
	'https://doi.org/10.5555/a',
	'https://example.org/scribd',
	'https://nottalent.com/a',
	'no address',
])('%s is not', (address) => {
	expect(refusedHost(address)).toBeUndefined();
});
