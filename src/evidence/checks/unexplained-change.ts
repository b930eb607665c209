import { nearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Change, everyChange } from '../editions.ts';
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
					fix: `add to ${NOTES}: \`- { since: ${edition}, statement: ${id}, what: …, why: … }\``,
				};
			}),
	);
	const needless = changes.flatMap(({ since, statement }, place): Issue[] => {
		const edition = between.find((one) => one.edition.edition === since);
		const line = records.changes?.lineOf(['changes', place]) ?? 1;
		if (!edition) {
			const names = guide.editions.map((one) => one.edition);
			return [
				{
					rule: 'unknown-edition',
					file: NOTES,
					line,
					found: `\`since: ${since}\``,
					fix: names.length ? `write \`${nearest(since, names) ?? names.at(-1) ?? ''}\`` : 'no edition is frozen yet: take the note out',
				},
			];
		}
		return edition.changes.some(({ frozen }) => frozen.id === statement)
			? []
			: [
					{
						rule: 'needless-note',
						file: NOTES,
						line,
						found: `\`${statement}\` is what it was in the edition ${since}`,
						fix: 'take the note out',
					},
				];
	});
	return [...unexplained, ...needless];
}
