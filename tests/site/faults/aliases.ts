import type { Site } from '../base.ts';
import { type Fault, fault } from './fault.ts';

const aliases = (text: string) => (site: Site) => site.set('aliases.yaml', `aliases:\n  - ${text}\n`);

/** What people type for what the guide says. */
export const ALIASES: readonly Fault[] = [
	fault(
		'an alias for words that stand nowhere',
		aliases('{ say: [rota], mean: [shift pattern] }'),
		'aliases.yaml:2  unused-alias  “shift pattern” stands nowhere in the guide → name words that do',
	),
	fault(
		'an alias twice',
		aliases('{ say: [expense, expenses], mean: [costs] }'),
		'aliases.yaml:2  duplicate-alias  “expenses” after “expense” → keep one of them',
	),
];
