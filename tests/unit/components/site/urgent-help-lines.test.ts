import { expect, test } from 'vitest';
import { urgentHelpLines } from '../../../../src/components/site/urgent-help-lines.ts';

const service = (where: string[], body: string, how: string) => ({ where, body, how, readOn: 'https://example.org/' });

test('a line for each service that has a number, with the countries that it serves first', () => {
	expect(
		urgentHelpLines([
			service(['Ireland', 'United Kingdom'], 'Samaritans', 'phone 116 123'),
			service(['Ireland'], 'A text service', 'text 50808'),
			service(['Northern Ireland'], 'A page', 'page with numbers to call'),
			service(['United States of America'], 'Lifeline', 'call or text 988; 911 where somebody is in immediate danger'),
		]),
	).toEqual([
		'Ireland and United Kingdom: Samaritans, phone 116 123',
		'United States of America: Lifeline, call or text 988; 911 where somebody is in immediate danger',
	]);
});
