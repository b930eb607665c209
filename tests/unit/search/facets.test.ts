import { expect, test } from 'vitest';
import { choose, isNarrowed } from '../../../src/search/facet.ts';
import { sureness, toFacets, yearBand } from '../../../src/search/facets.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf();

test('every facet has values of its own, sections and readers as the guide names them', () => {
	const facets = toFacets(guide);
	expect(facets.map(({ id }) => id)).toEqual(['kind', 'section', 'sure', 'evidence', 'audience', 'year', 'set', 'newer']);
	expect(facets.find(({ id }) => id === 'section')?.values).toContainEqual(['training', 'Training']);
	for (const { id, values } of facets) {
		expect(new Set(values.map(([value]) => value)).size, id).toBe(values.length);
		// The catalogue keeps a record’s values as bits of a number.
		expect(values.length, id).toBeLessThan(31);
	}
});

test.each([
	[2026, '2020'],
	[2020, '2020'],
	[2019, '2015'],
	[2010, '2010'],
	[2009, 'before'],
	[null, 'undated'],
])('%s is in the band %s', (year, band) => {
	expect(yearBand(year)).toBe(band);
});

test('a statement is filtered by its certainty, by what it rests on, or as not known', () => {
	expect(sureness({ kind: 'finding', certainty: 'very low' })).toBe('very-low');
	expect(sureness({ kind: 'advice', basis: 'consensus guidance' })).toBe('rests-on-consensus-guidance');
	expect(sureness({ kind: 'gap' })).toBe('gap');
	const known = toFacets(guide)
		.find(({ id }) => id === 'sure')
		?.values.map(([value]) => value);
	expect(known).toEqual(expect.arrayContaining(['very-low', 'rests-on-consensus-guidance', 'gap']));
});

test('a value is chosen and taken back, and the others stay', () => {
	const one = choose({ kind: ['topic'] }, 'section', 'training', true);
	expect(one).toEqual({ kind: ['topic'], section: ['training'] });
	expect(choose(one, 'section', 'training', true)).toEqual(one);
	expect(choose(one, 'section', 'training', false)).toEqual({ kind: ['topic'], section: [] });
	expect([isNarrowed({}), isNarrowed({ section: [] }), isNarrowed(one)]).toEqual([false, false, true]);
});
