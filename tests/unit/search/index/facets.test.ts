import { expect, test } from 'vitest';
import { choose, isNarrowed } from '../../../../src/search/query/query.ts';
import { restsOnValues, toFacets, yearBand } from '../../../../src/search/index/facets.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const { guide } = evidenceOf();

test('every facet has values of its own, sections and readers as the guide names them', () => {
	const facets = toFacets(guide);
	expect(facets.map(({ id }) => id)).toEqual(['kind', 'audience', 'section', 'year', 'rests', 'evidence', 'set', 'newer']);
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

test('a statement is filtered by its claim and strongest design, by its basis, as a rule or as not known', () => {
	const known = toFacets(guide)
		.find(({ id }) => id === 'rests')
		?.values.map(([value]) => value);
	const of = (id: string) => {
		const statement = guide.statements.get(id);
		if (!statement) throw new Error(id);
		return restsOnValues(statement, guide);
	};
	expect(of('supervision-keeps-people')).toEqual(['claim-association', 'design-survey']);
	expect(of('supervision-named-first')).toEqual(['basis-research']);
	expect(of('supervision-cost-unknown')).toEqual(['gap']);
	expect(known).toEqual(expect.arrayContaining(['claim-association', 'design-survey', 'basis-research', 'rule', 'gap']));
});

test('a pilot and a cluster-randomised trial are found as randomised trials', () => {
	const pilot = evidenceOf({ 'sources/roe-2020.json': sourceText('roe-2020', { design: 'pilot-randomised-trial' }) }).guide;
	const statement = pilot.statements.get('supervision-keeps-people');
	expect(statement && restsOnValues(statement, pilot)).toEqual(['claim-association', 'design-randomised-trial']);
});

test('a value is chosen and taken back, and the others stay', () => {
	const one = choose({ kind: ['topic'] }, 'section', 'training', true);
	expect(one).toEqual({ kind: ['topic'], section: ['training'] });
	expect(choose(one, 'section', 'training', true)).toEqual(one);
	expect(choose(one, 'section', 'training', false)).toEqual({ kind: ['topic'], section: [] });
	expect([isNarrowed({}), isNarrowed({ section: [] }), isNarrowed(one)]).toEqual([false, false, true]);
});
