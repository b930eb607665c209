import { expect, test } from 'vitest';
import { namedStatement } from '../../../../src/evidence/checks/named-statement.ts';
import { audienceText, changed, sectionText, topicText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const file = 'sections/training.yaml';
const brief = (id: string) => changed(sectionText('supervision'), '- supervision-named-first', `- ${id}`);
const ELSEWHERE = { 'recruitment/pay.mdx': topicText('pay', ['roe-2020', 'roe-2020', 'roe-2020', 'roe-2020', 'roe-2020']) };

test('passes where section and readers name statements that exist', () => {
	expect(namedStatement(evidenceOf({ 'audiences/service-managers.yaml': audienceText('supervision') }))).toEqual([]);
});

test('names a statement in brief that does not exist, and the nearest', () => {
	expect(namedStatement(evidenceOf({ [file]: brief('supervision-named-fist') }))).toEqual([
		{ rule: 'unknown-statement', file, line: 7, found: '`supervision-named-fist`', fix: 'write `supervision-named-first`' },
	]);
	expect(namedStatement(evidenceOf({ [file]: brief('other') }))).toEqual([
		{ rule: 'unknown-statement', file, line: 7, found: '`other`', fix: 'name a statement that exists' },
	]);
});

test('names a statement in brief that stands in another section', () => {
	expect(namedStatement(evidenceOf({ ...ELSEWHERE, [file]: brief('pay-named-first') }))).toEqual([
		{ rule: 'statement-elsewhere', file, line: 7, found: '`pay-named-first` of recruitment', fix: 'name a statement of training' },
	]);
});

test('names a statement of a task that does not exist', () => {
	const text = changed(audienceText('supervision'), '[supervision-named-first]', '[supervision-cost-unknown, supervision-named-fist]');
	expect(namedStatement(evidenceOf({ 'audiences/service-managers.yaml': text }))).toEqual([
		{
			rule: 'unknown-statement',
			file: 'audiences/service-managers.yaml',
			line: 14,
			found: '`supervision-named-fist`',
			fix: 'write `supervision-named-first`',
		},
	]);
});

test('ignores from which section a reader’s task takes its statements', () => {
	expect(namedStatement(evidenceOf({ ...ELSEWHERE, 'audiences/service-managers.yaml': audienceText('pay') }))).toEqual([]);
});
