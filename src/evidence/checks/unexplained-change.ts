import { nearest, writeNearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Change, everyChange } from '../editions.ts';
import { toNotes } from '../link.ts';
import type { Evidence } from '../passages.ts';

const NOTES = 'changes.yaml';

/** How each difference is said of a statement. */
const WORDS = {
	words: 'says something else',
	sources: 'cites otherwise',
	certainty: 'is otherwise appraised',
	withdrawn: 'is gone',
} as const;

const said = ({ differences }: Change) => differences.map((one) => WORDS[one]).join(', ');

/** Every statement that is other than an edition had it has a note that says what and why, and every note is of such a statement. */
export function unexplainedChange({ records, guide }: Evidence): Issue[] {
	const { changes, statements } = guide;
	const between = everyChange(guide);
	const noted = (edition: string, id: string) => changes.some(({ since, statement }) => since === edition && statement === id);
	const unexplained = between.flatMap(({ edition: { edition }, changes: list }) =>
		list
			.filter(({ frozen }) => !noted(edition, frozen.id))
			.map((change): Issue => {
				const { id, section, topic } = change.frozen;
				const now = statements.get(id);
				return {
					rule: 'unexplained-change',
					file: now?.file ?? `${section}/${topic}.mdx`,
					line: now?.line ?? 1,
					found: `\`${id}\` ${said(change)}: not as in the edition ${edition}`,
					fix: `run \`npm run change -- ${id}\`, and write into ${NOTES} what is other than it was, and why`,
				};
			}),
	);
	const known = new Set([...statements.keys(), ...guide.editions.flatMap((one) => one.statements.map(({ id }) => id))]);
	const needless = (records.changes?.record.changes ?? []).flatMap((note, place): Issue[] => {
		const { since } = note;
		const edition = between.find((one) => one.edition.edition === since);
		const line = records.changes?.lineOf(['changes', place]) ?? 1;
		if (!edition) {
			const names = guide.editions.map((one) => one.edition);
			const near = nearest(since, names) ?? names.at(-1);
			const fix = near === undefined ? 'no edition is frozen yet: take the note out' : `write \`${near}\``;
			return [{ rule: 'unknown-edition', file: NOTES, line, found: `\`since: ${since}\``, fix }];
		}
		const unchanged = toNotes(note).filter(({ statement }) => !edition.changes.some(({ frozen }) => frozen.id === statement));
		return [
			...unchanged.map(({ statement }): Issue => ({
				rule: 'needless-note',
				file: NOTES,
				line,
				found: `\`${statement}\` is what it was in the edition ${since}`,
				fix: 'take the note out',
			})),
			...(note.instead ?? [])
				.filter((id) => !known.has(id))
				.map((id): Issue => ({
					rule: 'unknown-statement',
					file: NOTES,
					line,
					found: `\`${id}\` in \`instead\``,
					fix: writeNearest(id, [...known], 'name a statement of the guide'),
				})),
		];
	});
	return [...unexplained, ...needless];
}
