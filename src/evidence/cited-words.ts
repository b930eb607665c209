import { citedKeys, parseCitedText, plainText, type Segment } from '../reading/cited-text.ts';
import type { CitedText, Source } from './model.ts';

/** An author’s name as it stands in a sentence: `Gillard et al.`, `Repper and Carter`, `World Health Organization`. */
export function shortAuthor({ csl }: Pick<Source, 'csl'>): string {
	const names = (csl.author ?? []).map((one) =>
		'literal' in one ? one.literal : `${one['non-dropping-particle'] ? `${one['non-dropping-particle']} ` : ''}${one.family}`,
	);
	if (names.length === 0) return csl.title;
	return names.length === 1 ? (names[0] ?? '') : names.length === 2 ? names.join(' and ') : `${names[0] ?? ''} et al.`;
}

/** Words without their citations, naming the authors that are part of a sentence. */
export function toPlain(segments: readonly Segment[], sources: ReadonlyMap<string, Source>): string {
	return plainText(segments, (key) => {
		const source = sources.get(key);
		return source ? `${shortAuthor(source)} (${source.year ?? 'n.d.'})` : key;
	});
}

/** Reads cited prose. */
export function toCitedText(text: string, line: number, sources: ReadonlyMap<string, Source>): CitedText {
	const segments = parseCitedText(text);
	return { segments, keys: citedKeys(segments), plain: toPlain(segments, sources), line };
}
