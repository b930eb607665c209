import { describe, expect, test } from 'vitest';
import { FACET_IDS } from '../../../src/search/facet.ts';
import { evidenceValues, sureness, toFacets, yearBand } from '../../../src/search/facets.ts';
import { audienceText, sourceText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf({
	'audiences/service-managers.yaml': audienceText('supervision'),
	'sources/old-2004.json': sourceText('old-2004', { kind: 'umbrella-review', set: 'core' }),
	'sources/later-2021.json': sourceText('later-2021', { set: 'core' }),
});

describe('the facets', () => {
	const facets = toFacets(guide);

	test('are offered in their order, each value once and in words', () => {
		expect(facets.map(({ id }) => id)).toEqual(FACET_IDS);
		for (const { values } of facets) {
			expect(values.length).toBeGreaterThan(0);
			expect(new Set(values.map(([id]) => id)).size).toBe(values.length);
			expect(values.filter(([id]) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
		}
	});

	test('name sections and readers as the guide does', () => {
		expect(facets.find(({ id }) => id === 'section')?.values[5]).toEqual(['training', 'Training']);
		expect(facets.find(({ id }) => id === 'audience')?.values).toEqual([['service-managers', 'Service managers']]);
	});

	test('have a value for whatever a statement or a source can be', () => {
		const valuesOf = (facet: string) => facets.find(({ id }) => id === facet)?.values.map(([id]) => id);
		for (const statement of guide.statements.values()) expect(valuesOf('sure')).toContain(sureness(statement));
		for (const year of [2026, 2017, 2012, 1999, null]) expect(valuesOf('year')).toContain(yearBand(year));
		for (const source of guide.sources.values()) {
			const { evidence, set } = evidenceValues([source]);
			expect(valuesOf('evidence')).toEqual(expect.arrayContaining(evidence ?? ['none']));
			expect(valuesOf('set')).toEqual(expect.arrayContaining(set ?? ['none']));
		}
	});
});

test.each([
	[2026, '2020'],
	[2020, '2020'],
	[2019, '2015'],
	[2015, '2015'],
	[2014, '2010'],
	[2010, '2010'],
	[2009, 'before'],
	[null, 'undated'],
])('the year %s falls into the band %s', (year, band) => {
	expect(yearBand(year)).toBe(band);
});

test.each([
	[{ kind: 'finding', certainty: 'very low' }, 'very-low'],
	[{ kind: 'advice', basis: 'consensus guidance' }, 'rests-on-consensus-guidance'],
	[{ kind: 'gap' }, 'gap'],
] as const)('%j is filtered as %s', (statement, value) => {
	expect(sureness(statement)).toBe(value);
});

test('what rests on several sources has each of their kinds, years and sets once', () => {
	expect(evidenceValues([...guide.sources.values()])).toEqual({
		evidence: ['survey', 'umbrella-review'],
		year: ['2020', 'before'],
		set: ['core', 'further'],
	});
});
