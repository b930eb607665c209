import type { Issue } from '../../reading/issue.ts';
import { type Figure, findFigures } from '../figures.ts';
import type { Source } from '../model.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** The figures that a source’s record holds: in its facts, size, limits and title, and its year. */
function figuresOf({ facts, size, limitations, csl, year }: Source): Set<number> {
	const words = [...facts.map(({ fact }) => fact), size ?? '', ...limitations, csl.title];
	return new Set([...words.flatMap((text) => findFigures(text).map(({ value }) => value)), ...(year === null ? [] : [year])]);
}

/** Every figure stands in the record of a source that is cited beside it. */
export function unsupportedFigure(evidence: Evidence): Issue[] {
	const known = new Map<string, Set<number>>();
	const inRecord = (key: string, value: number) => {
		const source = evidence.guide.sources.get(key);
		if (!source) return false;
		const figures = known.get(key) ?? figuresOf(source);
		known.set(key, figures);
		return figures.has(value);
	};
	// A reader’s question may count what the reader has: “three peer support workers”.
	const passages = passagesOf(evidence).filter(({ kind }) => kind !== 'question');
	return passages.flatMap(({ file, line, plain, restsOn, repeats }) => {
		const said = new Set(findFigures(repeats ?? '').map(({ value }) => value));
		return findFigures(plain)
			.filter(({ value }) => !said.has(value) && !restsOn.some((key) => inRecord(key, value)))
			.map((figure): Issue => ({
				rule: 'unsupported-figure',
				file,
				line,
				found: `“${figure.written}” in “${around(plain, figure)}”`,
				fix: restsOn.length
					? `no record of ${restsOn.map((key) => `@${key}`).join(', ')} holds it: cite the source that does, or take it out`
					: 'cite the source that holds it',
			}));
	});
}

/** The words on either side of a figure. */
function around(text: string, { at, written }: Figure): string {
	return text.slice(Math.max(0, at - 25), at + written.length + 25).trim();
}
