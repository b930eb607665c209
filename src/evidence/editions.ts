import type { ChangeNote, EditionRecord, FrozenStatement } from '../schema/edition.ts';
import type { Records } from '../reading/records.ts';
import { citationItems, parseCitedText, plainText, type Segment } from '../reading/cited-text.ts';
import { editionPath, statementPath } from './addresses.ts';
import type { Edition, FormerStatement, Guide, Statement } from './model.ts';

/** In what a statement is other than it was. `withdrawn`: it is no longer there. */
export type Difference = 'words' | 'sources' | 'certainty' | 'withdrawn';

/** A statement that two editions, or an edition and the guide as it is, have differently. */
export interface Change {
	frozen: FrozenStatement;
	differences: Difference[];
}

/** What is compared: a statement of the guide, or of an edition. */
interface Comparable extends Pick<FrozenStatement, 'id' | 'kind' | 'claim' | 'certainty' | 'basis' | 'place'> {
	segments: readonly Segment[];
}

const ofFrozen = (frozen: FrozenStatement): Comparable => ({ ...frozen, segments: parseCitedText(frozen.text) });
const ofStatement = ({ text, ...statement }: Statement): Comparable => ({ ...statement, segments: text.segments });

const wordsOf = ({ segments }: Comparable) => plainText(segments, (key) => `@${key}`);
/** Whether a text is of the first edition or before it, when citations named no facts and findings made no claim. */
const isUnnamed = ({ segments }: Comparable) => citationItems(segments).every(({ facts = [] }) => facts.length === 0);
/** The sources with their facts and places, whatever their order; without the facts where an edition named none. */
const sourcesOf = ({ segments }: Comparable, withFacts: boolean) =>
	JSON.stringify(
		citationItems(segments)
			.map(({ key, facts = [], label, locator }) => [key, ...(withFacts ? [...facts].sort() : []), label, locator].join(' '))
			.sort(),
	);
/** What it is and how it was judged; `not appraised` said that nobody had judged it, which is now said by no word. */
const certaintyOf = ({ kind, claim, certainty, basis, place }: Comparable, named: boolean) =>
	[kind, certainty === 'not appraised' ? undefined : certainty, basis, ...(named ? [claim, place] : [])].join(' ');

function differences(before: Comparable, now: Comparable | undefined): Difference[] {
	if (!now) return ['withdrawn'];
	const named = !isUnnamed(before);
	return [
		...(wordsOf(before) === wordsOf(now) ? [] : (['words'] as const)),
		...(sourcesOf(before, named) === sourcesOf(now, named) ? [] : (['sources'] as const)),
		...(certaintyOf(before, named) === certaintyOf(now, named) ? [] : (['certainty'] as const)),
	];
}

function changesBetween(before: EditionRecord, now: ReadonlyMap<string, Comparable>): Change[] {
	return before.statements
		.map((frozen) => ({ frozen, differences: differences(ofFrozen(frozen), now.get(frozen.id)) }))
		.filter((change) => change.differences.length > 0);
}

const currently = ({ statements }: Pick<Guide, 'statements'>) =>
	new Map([...statements].map(([id, statement]): [string, Comparable] => [id, ofStatement(statement)]));

/** What is other now than it was in an edition, in the edition’s order. */
export const changesSince = (edition: EditionRecord, guide: Pick<Guide, 'statements'>) => changesBetween(edition, currently(guide));

/** In what one statement is other now than it was in an edition; nothing where it is the same, or the edition has no such statement. */
export function changeSince(edition: EditionRecord, id: string, { statements }: Pick<Guide, 'statements'>): Change | undefined {
	const frozen = edition.statements.find((one) => one.id === id);
	const now = statements.get(id);
	const found = frozen ? differences(ofFrozen(frozen), now && ofStatement(now)) : [];
	return frozen && found.length > 0 ? { frozen, differences: found } : undefined;
}

/** What each edition has otherwise than the one after it, and the newest than the guide as it is: all that asks for a note. */
export function everyChange({ editions, statements }: Pick<Guide, 'editions' | 'statements'>): { edition: Edition; changes: Change[] }[] {
	return editions.map((edition, place) => {
		const next = editions[place + 1];
		const now = next
			? new Map(next.statements.map((frozen): [string, Comparable] => [frozen.id, ofFrozen(frozen)]))
			: currently({ statements });
		return { edition, changes: changesBetween(edition, now) };
	});
}

/** The notes on a statement since an edition, the oldest first. */
export const notesSince = (notes: readonly ChangeNote[], edition: string, id: string) =>
	notes.filter(({ since, statement }) => statement === id && since >= edition).sort((a, b) => (a.since < b.since ? -1 : 1));

/** The edition that was frozen last; nothing before the first. */
export const newestEdition = ({ editions }: Pick<Guide, 'editions'>): Edition | undefined => editions.at(-1);

/** The day of the first edition that has something; of the guide’s own where none that is frozen has it. */
export const firstPublished = ({ editions, about }: Pick<Guide, 'editions' | 'about'>, has: (edition: Edition) => boolean): string =>
	editions.find(has)?.published ?? about.published;

export const toEditions = ({ editions }: Pick<Records, 'editions'>): Edition[] =>
	editions
		.map(({ record, file }) => ({ ...record, path: editionPath(record.edition), file }))
		.sort((a, b) => (a.edition < b.edition ? -1 : 1));

/** Statements of past editions that no longer stand where they stood, each as the last edition that had it there. */
export function toFormer({ editions, statements, changes }: Pick<Guide, 'editions' | 'statements' | 'changes'>): FormerStatement[] {
	const former = new Map<string, FormerStatement>();
	for (const edition of editions)
		for (const frozen of edition.statements) {
			const path = statementPath(frozen.section, frozen.topic, frozen.id);
			const now = statements.get(frozen.id);
			if (now?.path === path) continue;
			const note = notesSince(changes, edition.edition, frozen.id).at(-1);
			former.set(path, { path, frozen, edition, ...(now && { now }), ...(note && { note }) });
		}
	return [...former.values()];
}
