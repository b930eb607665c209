import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** How many core sources there are and how many of them are reviews: the shape of the review that the guide mirrors. */
const CORE = 26;
const CORE_REVIEWS = 7;
/** A section rests on at least so many core sources, or says why not. */
const CORE_PER_SECTION = 5;

/** Each core source is cited by a statement. */
export function unusedCoreSource({ guide }: Evidence): Issue[] {
	return [...guide.sources.values()]
		.filter(({ set, citedBy }) => set === 'core' && citedBy.length === 0)
		.map(({ id, file }) => ({
			rule: 'unused-core-source',
			file,
			line: 1,
			found: `no statement cites @${id}`,
			fix: 'write a statement that rests on it',
		}));
}

/** There are 26 core sources, 7 of them reviews, and one review that the guide stands on. */
export function coreSet({ guide }: Evidence): Issue[] {
	const sources = [...guide.sources.values()];
	const core = sources.filter(({ set }) => set === 'core');
	const reviews = core.filter(({ kind }) => kind.endsWith('-review'));
	const own = sources.filter(({ set }) => set === 'review');
	const issue = (found: string, fix: string): Issue => ({ rule: 'core-set', file: 'sources', line: 1, found, fix });
	return [
		...(core.length === CORE ? [] : [issue(`${core.length} core sources`, `set \`"set": "core"\` in ${CORE} records`)]),
		...(core.length === CORE && reviews.length !== CORE_REVIEWS
			? [issue(`${reviews.length} reviews among the core sources`, `choose ${CORE_REVIEWS} reviews and ${CORE - CORE_REVIEWS} others`)]
			: []),
		...(own.length === 1 ? [] : [issue(`${own.length} records with \`"set": "review"\``, 'have one: the review that the guide stands on')]),
	];
}

/** Every section rests on at least five core sources, or says why it does not. */
export function fewCoreSources({ records, guide }: Evidence): Issue[] {
	return guide.sections.flatMap(({ id, file, keys, fewCoreSources: reason, topics }): Issue[] => {
		if (topics.length === 0)
			return [{ rule: 'empty-section', file, line: 1, found: 'a section without a topic', fix: 'write a topic in its folder' }];
		const count = keys.filter((key) => guide.sources.get(key)?.set === 'core').length;
		const few = count < CORE_PER_SECTION;
		if (few !== (reason === undefined)) return [];
		const line = records.sections.find((one) => one.id === id)?.lineOf(['fewCoreSources']) ?? 1;
		const found = few ? `rests on ${count} core sources` : `\`fewCoreSources\` with ${count} core sources`;
		const fix = few ? `cite at least ${CORE_PER_SECTION}, or say why not in \`fewCoreSources\`` : 'delete the field';
		return [{ rule: 'few-core-sources', file, line: few ? 1 : line, found, fix }];
	});
}
