import { readFileSync } from 'node:fs';
import type { GuideCitations } from '../../citation/guide-citations.ts';
import { GUIDE_STYLE } from '../../citation/style.ts';
import type { Guide } from '../../evidence/model.ts';
import { toBook } from '../../export/epub/book.ts';
import { writeEpub } from '../../export/epub/write-epub.ts';
import { guideWork } from '../../export/own-works.ts';
import { STATEMENT_WORDS } from '../../schema/labels.ts';
import { STATEMENT_KINDS } from '../../schema/statement.ts';
import { countryDescription } from '../country/country-places.ts';
import { STATEMENT_MEANINGS } from '../site/evidence-words.ts';
import { wordContext } from '../site/word-context.ts';

const made = new WeakMap<Guide, Uint8Array<ArrayBuffer>>();

/** The whole guide as an e-book, made once: its file and the pages that say how large it is ask for it. */
export function guideEpub(
	{ guide, citations }: { guide: Guide; citations: GuideCitations },
	at: (path: string) => string,
): Uint8Array<ArrayBuffer> {
	const known = made.get(guide);
	if (known) return known;
	const { csl } = guideWork({ about: guide.about, at });
	const book = toBook({
		...wordContext({ guide, citations }, at),
		tellsOf: countryDescription,
		kinds: STATEMENT_KINDS.map((kind) => ({ label: STATEMENT_WORDS[kind], meaning: STATEMENT_MEANINGS[kind] })),
		own: { reference: citations.alone(csl, GUIDE_STYLE), inText: citations.inTextAlone(csl, GUIDE_STYLE) },
	});
	const epub = writeEpub(book, readFileSync('public/cover.png'));
	made.set(guide, epub);
	return epub;
}
