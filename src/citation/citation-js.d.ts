/** The part of citation-js that the guide uses; the packages carry no types of their own. */
declare module '@citation-js/core' {
	/** citeproc-js, set up with a style and a locale. */
	interface CslEngine {
		updateItems(ids: readonly string[]): void;
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
	}
	export const plugins: { config: { get(name: '@csl'): CslConfig } };
}
declare module '@citation-js/plugin-csl';
