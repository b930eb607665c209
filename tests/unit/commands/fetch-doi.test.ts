import { expect, test, vi } from 'vitest';
import { doiIn, fetchDoi } from '../../../commands/import-source/fetch-doi.ts';

test.each([
	['10.1000/abc', '10.1000/abc'],
	['doi:10.1000/abc', '10.1000/abc'],
	['https://doi.org/10.1000/abc', '10.1000/abc'],
	['10.1000.bib', undefined],
	['refs/10.1000/abc.bib', undefined],
])('%s names the DOI %s', (word, doi) => {
	expect(doiIn(word)).toBe(doi);
});

test('asks the registry for CSL-JSON, with signs of an old DOI as an address may hold them', async () => {
	const get = vi.fn<typeof fetch>(() => Promise.resolve(new Response('{"title":"T"}')));
	expect(await fetchDoi('10.1002/(SICI)1<165::AID>3', get)).toBe('{"title":"T"}');
	expect(get).toHaveBeenCalledWith(
		'https://doi.org/10.1002/(SICI)1%3C165::AID%3E3',
		expect.objectContaining({ headers: { accept: 'application/vnd.citationstyles.csl+json' } }),
	);
});

test('says in one line that there is no network, or no such DOI', async () => {
	const broken: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
	await expect(fetchDoi('10.1000/abc', broken)).rejects.toThrow(
		/^10\.1000\/abc:1 {2}no-network {2}doi\.org cannot be reached from here → export .+$/,
	);
	const unknown: typeof fetch = () => Promise.resolve(new Response('', { status: 404 }));
	await expect(fetchDoi('10.1000/abc', unknown)).rejects.toThrow(
		/^10\.1000\/abc:1 {2}unknown-doi {2}doi\.org does not know it \(404\) → export .+$/,
	);
});
