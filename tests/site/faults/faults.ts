import { ACCIDENTS } from './accidents.ts';
import { ALIASES } from './aliases.ts';
import { ANSWERS } from './answers.ts';
import { BODIES } from './bodies.ts';
import { CITATIONS } from './citations.ts';
import { EDITIONS } from './editions.ts';
import type { Fault } from './fault.ts';
import { FACTS } from './facts.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { MARKUPS } from './markup.ts';
import { NAMES } from './names.ts';
import { SETS } from './sets.ts';
import { SEVERAL } from './several.ts';
import { STATEMENTS } from './statements.ts';
import { SYNTAX } from './syntax.ts';
import { TEXTS } from './texts.ts';
import { TOOLS } from './tools.ts';
import { VALUES } from './values.ts';

/** Each fault that content can have, with what the build says of it, by the subject of the faults. */
export const FAULTS_BY_SUBJECT: Readonly<Record<string, readonly Fault[]>> = {
	files: FILES,
	syntax: SYNTAX,
	fields: FIELDS,
	bodies: BODIES,
	citations: CITATIONS,
	facts: FACTS,
	statements: STATEMENTS,
	sets: SETS,
	answers: ANSWERS,
	aliases: ALIASES,
	several: SEVERAL,
	texts: TEXTS,
	tools: TOOLS,
	values: VALUES,
	markup: MARKUPS,
	names: NAMES,
	accidents: ACCIDENTS,
	editions: EDITIONS,
};

export const FAULTS: readonly Fault[] = Object.values(FAULTS_BY_SUBJECT).flat();
