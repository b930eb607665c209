import { expect, test } from 'vitest';
import type { Source } from '../../../src/evidence/model.ts';
import { sourceWork } from '../../../src/export/item.ts';
import { work } from './works.ts';

const kindOf = (kind: Source['kind']) => sourceWork({ csl: work('report').csl, kind }).kind;

test('reference managers are told guidance and policy by name, and any other kind of evidence as a report', () => {
	expect(kindOf('guidance')).toBe('Guidance');
	expect(kindOf('policy')).toBe('Policy');
	expect(kindOf('qualitative')).toBe('Report');
});
