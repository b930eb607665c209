import { expect, test } from 'vitest';
import { kindOfResult } from '../../../../src/search/query/result-kinds.ts';

test('a kind of result is known by its name', () => {
	expect(kindOfResult('term').name).toBe('Glossary term');
});

test.each(['template', 'toString', ''])('“%s” is no kind of result, and is not taken for one', (kind) => {
	expect(() => kindOfResult(kind)).toThrow(`unknown kind of result: ${kind}`);
});
