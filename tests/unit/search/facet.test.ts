import { expect, test } from 'vitest';
import { type Chosen, isNarrowed, toggle } from '../../../src/search/facet.ts';

test('a choice takes a value more, or gives it up, and leaves the choice before as it was', () => {
	const before: Chosen = { section: ['training'] };
	expect(toggle(before, 'section', 'recruitment')).toEqual({ section: ['training', 'recruitment'] });
	expect(toggle(before, 'section', 'training')).toEqual({ section: [] });
	expect(toggle(before, 'kind', 'topic')).toEqual({ section: ['training'], kind: ['topic'] });
	expect(before).toEqual({ section: ['training'] });
});

test('a search is narrowed where something is chosen', () => {
	expect(isNarrowed({})).toBe(false);
	expect(isNarrowed({ section: [] })).toBe(false);
	expect(isNarrowed({ section: [], kind: ['topic'] })).toBe(true);
});
