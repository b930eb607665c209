/** The part of citation-js that the guide uses; the packages carry no types of their own. */
declare module '@citation-js/core' {
	/** citeproc-js, set up with a style and a locale. */
	export interface CslEngine {
		updateItems(ids: readonly string[]): void;
		setOutputFormat(format: 'html' | 'text'): void;
		makeBibliography(): [{ entry_ids: string[][] }, string[]];
		makeCitationCluster(items: readonly Record<string, unknown>[]): string;
	}
	interface Register {
		has(name: string): boolean;
		get(name: string): string;
		add(name: string, xml: string): void;
	}
	interface CslConfig {
		engine(items: readonly object[], style: string, locale: string, format: 'html' | 'text'): CslEngine;
		styles: Register;
		locales: Register;
	}
	interface BibtexConfig {
		format: { asciiOnly: boolean };
	}
	/** An entry of a BibLaTeX file; values are as they stand between the outer braces. */
	export interface BiblatexEntry {
		type: string;
		label: string;
		properties: Record<string, string>;
	}
	/** A record of a RIS file: values by tag, a list where a tag stands more than once. */
	export type RisRecord = Record<string, string | string[]>;
	interface Output {
		format(name: 'biblatex', items: readonly object[], options: { format: 'object' }): BiblatexEntry[];
		format(name: 'ris', items: readonly object[], options: { format: 'object' }): RisRecord[];
	}
	interface Config {
		get(name: '@csl'): CslConfig;
		get(name: '@bibtex'): BibtexConfig;
	}
	interface Input {
		/** Reads input of one kind, step by step, until it is of another: of CSL-JSON unless a target is named. */
		chain(input: unknown, options: { forceType: string; target?: string; generateGraph: false }): unknown[];
	}
	export const plugins: { config: Config; input: Input; output: Output };
	/** A reader of any format that citation-js knows. */
	export class Cite {
		constructor(text: string, options?: { forceType?: string });
		data: Record<string, unknown>[];
	}
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
