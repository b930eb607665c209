import { type CitationItem, plainText } from '../../reading/cited-text.ts';
import { withFacts } from '../../reading/write-cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Figure, figuresOf, findFigures } from '../figures.ts';
import { sourcesNamed } from '../named-facts.ts';
import { type Evidence, type Passage, passagesOf } from '../passages.ts';

/** Words with what may hold their figures. */
interface Claim {
	plain: string;
	support: readonly CitationItem[];
}

/** A passage sentence by sentence, without the years of authors who are part of one; or as a whole. */
const claimsOf = ({ sentences, plain, support }: Passage): Claim[] =>
	sentences?.map((sentence) => ({
		plain: plainText(sentence, () => ''),
		support: sentence.flatMap((segment) => (segment.type === 'citation' ? segment.items : [])),
	})) ?? [{ plain, support }];

/** A reader’s question may count what the reader has: “three peer support workers”; tables over all sources and the guide’s own suggestions have checks of their own. */
const EXCUSED = new Set<Passage['kind']>(['question', 'table', 'own']);

/** What says what a statement rests on, or rested on, may give the year of a work as its reference does: “guidance of 2023”. */
const OF_WORKS = new Set<Passage['kind']>(['reason', 'note']);

/** Where nothing is cited: what the guide says of itself, and the words of a section that are no prose of its own. */
const CITES_NOTHING = 'take it out: nothing is cited here';

const toFix = (support: readonly CitationItem[], cites: boolean) => {
	const named = support.filter(({ facts = [] }) => facts.length > 0).map((item) => `@${withFacts(item)}`);
	if (named.length > 0) return `no fact of ${[...new Set(named)].slice(0, 6).join(', ')} holds it: name the fact that does, or take it out`;
	if (!cites && support.length === 0) return CITES_NOTHING;
	return support.length
		? 'name the fact that holds it, as `[@key#fact]`'
		: 'cite the fact that holds it in this sentence, as `[@key#fact]`';
};

/** Every figure stands in a fact that its own sentence names; of a row, a reason or a title, in one that its row or statements name. */
export function unsupportedFigure(evidence: Evidence): Issue[] {
	const { sources } = evidence.guide;
	return passagesOf(evidence)
		.filter(({ kind }) => !EXCUSED.has(kind))
		.flatMap((passage) => {
			const { file, line, kind, repeats } = passage;
			const said = new Set(findFigures(repeats ?? '').map(({ value }) => value));
			return claimsOf(passage).flatMap(({ plain, support }) => {
				const found = findFigures(plain).filter(({ value }) => !said.has(value));
				if (found.length === 0) return [];
				const named = sourcesNamed(support, sources);
				const years = OF_WORKS.has(kind) ? named.flatMap(({ source: { year } }) => (year === null ? [] : [year])) : [];
				const held = new Set([...years, ...named.flatMap(({ facts }) => facts.flatMap(({ fact }) => figuresOf(fact)))]);
				return found
					.filter(({ value }) => !held.has(value))
					.map((figure): Issue => ({
						rule: 'unsupported-figure',
						file,
						line,
						found: `“${figure.written}” in “${around(plain, figure)}”`,
						fix: toFix(support, passage.sentences !== undefined),
					}));
			});
		});
}

/** The words on either side of a figure. */
function around(text: string, { at, written }: Figure): string {
	return text.slice(Math.max(0, at - 25), at + written.length + 25).trim();
}
