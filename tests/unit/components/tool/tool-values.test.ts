import { describe, expect, test } from 'vitest';
import { isEmpty, noValues, readValues, unknownNames, withFields, writeValues } from '../../../../src/components/tool/tool-values.ts';

const kept = {
	version: 1,
	tool: 'induction',
	values: { base: 'Ward 3', rotate: true },
	runs: [{ on: '2026-03-01', values: { aim: '2' } }],
} as const;

describe('reading', () => {
	test('gives back what was written', () => {
		expect(readValues(writeValues(kept), 'induction')).toEqual({ state: 'read', kept });
		expect(writeValues(kept)).toBe(writeValues({ ...kept }));
	});

	test.each([
		'',
		'{',
		'null',
		'[]',
		'{"tool":1}',
		'{"version":1,"tool":"induction","values":{"base":3},"runs":[]}',
		'{"version":1,"tool":"induction","values":{},"runs":[{"on":"today","values":{}}]}',
	])('says that %s is broken', (text) => {
		expect(readValues(text, 'induction')).toEqual({ state: 'broken' });
	});

	test('names the tool to which a file belongs, before it looks any further', () => {
		expect(readValues('{"tool":"costing"}', 'induction')).toEqual({ state: 'other-tool', tool: 'costing' });
	});

	test('knows another version', () => {
		expect(readValues('{"version":0,"tool":"induction","values":{}}', 'induction')).toEqual({ state: 'other-version', version: '0' });
		expect(readValues('{"tool":"induction"}', 'induction')).toEqual({ state: 'other-version', version: 'unknown' });
	});
});

test('what has no field any more is named and stays when something is entered', () => {
	const fields = new Set(['base']);
	expect(unknownNames(kept, fields)).toEqual(['rotate']);
	expect(withFields(kept, fields, { base: 'Room 4' }).values).toEqual({ base: 'Room 4', rotate: true });
	expect(withFields(kept, fields, {}).values).toEqual({ rotate: true });
});

test('nothing entered is empty', () => {
	expect(isEmpty(noValues('induction'))).toBe(true);
	expect(isEmpty(kept)).toBe(false);
});
