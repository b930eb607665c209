import { source } from '../../content.ts';
import type { Site } from '../base.ts';

/** A change to the base site, and every line that the build then says before its verdict, in order. */
export interface Fault {
	name: string;
	change: (site: Site) => unknown;
	lines: string[];
}

export const fault = (name: string, change: Fault['change'], ...lines: string[]): Fault => ({ name, change, lines });

/** Files of the base that are changed again and again. */
export const TOPIC = 'training/staying.mdx';
export const SECTION = 'sections/training.yaml';
export const TASKS = 'audiences/service-managers.yaml';
export const GREEN = 'sources/green-2022.json';

/** The words under one of the topic’s statements. */
export const WHY = 'Nobody has looked.';
/** What stands below them. */
export const REST = '\n\nThe survey asked about other things [@price-2016#asked].';
/** That statement in the body. */
export const PLACED = `<Statement id="training-cost-unknown">\n\n${WHY}${REST}\n\n</Statement>`;
/** Other words under it. */
export const why =
	(words: string): Fault['change'] =>
	(site) =>
		site.edit(TOPIC, WHY, words);
/** Other words in the place of all that stands under it. */
export const wholeWhy =
	(words: string): Fault['change'] =>
	(site) =>
		site.edit(TOPIC, `${WHY}${REST}`, words);
/** Another bibliographic record of a further source. */
export const csl =
	(changes: Partial<ReturnType<typeof source>['csl']>): Fault['change'] =>
	(site) =>
		site.record('green-2022', { csl: { ...source('green-2022').csl, ...changes } });
/** Rows for the topic of a section. */
export const row =
	(section: string, words: string): Fault['change'] =>
	(site) =>
		site.edit(`${section}/staying.mdx`, '\n---\n\n', `\n${words}\n---\n\n`);

/** What the messages of several rules say is to be done. */
export const JSON_FIX = 'write valid JSON: double quotes, a comma between fields, none after the last';
export const LINK = 'link by `https:`, or to a page of the guide by `/section/topic/`';
export const WORDS_THEMSELVES = 'write the words themselves';
export const STRAY =
	'move it away: a topic is <section>/<name>.mdx, a source sources/<key>.json, a section sections/<section>.yaml, a reader audiences/<reader>.yaml, an answer answers/<question>.yaml, a table tables/<posts|outcomes|certification|workforce>.json, a tool tools/<id>.yaml, a country countries/<id>.yaml; folders are sources, sections, audiences, answers, editions, tables, tools, countries, definitions, implementation, experiences, perceptions, recruitment, training, supervision, effectiveness';
