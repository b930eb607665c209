import type { Issue } from '../../reading/issue.ts';
import type { Rule } from '../../reading/rules.ts';
import { fold, stem, wordsOf } from '../../reading/words.ts';
import { writeNearest } from '../../reading/validate.ts';
import { linkTargets } from '../link-targets.ts';
import { type Evidence, type Passage, passagesOf } from '../passages.ts';

/** Stems the words of texts, each word once: the guide says most of its words many times. */
function stemmer(): (text: string) => string {
	const known = new Map<string, string>();
	const once = (word: string) => {
		const found = known.get(word) ?? stem(word);
		known.set(word, found);
		return found;
	};
	return (text) =>
		wordsOf(text)
			.flatMap(({ parts }) => parts.map(once))
			.join(' ');
}

/** What the guide says of itself and of its changes is no guidance: search does not look through it. */
const UNSEARCHED = new Set<Passage['kind']>(['guide', 'note', 'table']);

/** The guide’s own words as stems, a stretch of text a line: its prose and its titles, without the titles of its sources. */
function guideWords(evidence: Evidence, stems: (text: string) => string): string {
	const searched = passagesOf(evidence).filter(({ kind }) => !UNSEARCHED.has(kind));
	return ['', ...searched.map(({ plain }) => ` ${stems(plain)} `), ''].join('\n');
}

/** Every alias leads to words that stand in the guide, and says once what it says; every page that search is told of is there. */
export function alias(evidence: Evidence): Issue[] {
	const written = evidence.records.aliases;
	if (!written) return [];
	const { file, record, lineOf } = written;
	const stems = stemmer();
	const words = guideWords(evidence, stems);
	const stands = (phrase: string) => words.includes(` ${stems(phrase)} `);
	const seen = new Map<string, string>();
	const targets = linkTargets(evidence);
	const lost = (record.pages ?? []).flatMap(({ path }, place): Issue[] => {
		if (targets.has(path)) return [];
		const fix = writeNearest(path, [...targets], 'name a page that exists');
		return [{ rule: 'dead-link', file, line: lineOf(['pages', place, 'path']), found: `\`${path}\``, fix }];
	});
	const ofAliases = record.aliases.flatMap(({ say, mean }, place) => {
		const line = lineOf(['aliases', place]);
		const issue = (rule: Rule, found: string, fix: string): Issue => ({ rule, file, line, found, fix });
		return [
			...mean
				.filter((phrase) => !stands(phrase))
				.map((phrase) => issue('unused-alias', `“${phrase}” stands nowhere in the guide`, 'name words that do')),
			...mean
				.filter((phrase) => say.some((one) => fold(one) === fold(phrase)))
				.map((phrase) => issue('alias-of-itself', `“${phrase}” for itself`, 'take one of the two out')),
			...say.flatMap((phrase) => {
				const twin = seen.get(stems(phrase));
				seen.set(stems(phrase), phrase);
				return twin === undefined ? [] : [issue('duplicate-alias', `“${phrase}” after “${twin}”`, 'keep one of them')];
			}),
		];
	});
	return [...ofAliases, ...lost];
}
