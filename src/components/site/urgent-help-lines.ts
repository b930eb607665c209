import type { Guide } from '../../evidence/model.ts';
import { countryWords, listed } from './evidence-words.ts';

/** Ways that name a number to call or text: a page elsewhere helps nobody at once. */
const NUMBER = /\d{3}/;

/** Where somebody in danger finds help at once, a line a country, e.g. `Ireland: Samaritans, phone 116 123`; the first service with a number for each. */
export function urgentHelpLines(services: Guide['urgentHelp']): string[] {
	const byNumber = new Map<string, string[]>();
	for (const country of new Set(services.flatMap(({ where }) => where))) {
		const service = services.find(({ where, how }) => where.includes(country) && NUMBER.test(how));
		if (!service) continue;
		const words = `${service.body}, ${service.how}`;
		byNumber.set(words, [...(byNumber.get(words) ?? []), countryWords(country)]);
	}
	return [...byNumber].map(([words, countries]) => `${listed(countries)}: ${words}`);
}
