import { writeNearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** The first statement that stands in the body before one that comes ahead of it in the front matter, which gives the numbers. */
function outOfOrder(file: string, ids: readonly string[], placed: readonly { id: string; line: number }[]): Issue[] {
	const inBody = placed.filter(({ id }, place) => ids.includes(id) && placed.findIndex((one) => one.id === id) === place);
	const wanted = ids.filter((id) => inBody.some((one) => one.id === id));
	const at = inBody.findIndex(({ id }, place) => id !== wanted[place]);
	const found = inBody[at];
	if (!found) return [];
	const fix = `place \`${wanted[at] ?? ''}\` here, as in the front matter, or change the order there`;
	return [{ rule: 'statement-out-of-order', file, line: found.line, found: `\`${found.id}\``, fix }];
}

/** Every statement of a topic stands once in its body, in its order, with its why; the body places no other. */
export function placement({ records }: Evidence): Issue[] {
	return records.topics.flatMap(({ file, record, lineOf, body }) => {
		const ids = record.statements.map(({ id }) => id);
		const placed = body.placements;
		return [
			...outOfOrder(file, ids, placed),
			...ids.flatMap((id, place): Issue[] => {
				if (placed.some((one) => one.id === id)) return [];
				const fix = `add \`<Statement id="${id}">\` with its why to the body`;
				return [{ rule: 'statement-not-placed', file, line: lineOf(['statements', place, 'id']), found: `\`${id}\``, fix }];
			}),
			...placed.flatMap(({ id, line, segments, wordless }, place): Issue[] => {
				if (!ids.includes(id)) {
					const fix = writeNearest(id, ids, 'add it to the front matter or take it from the body');
					return [{ rule: 'unknown-statement', file, line, found: `\`${id}\``, fix }];
				}
				if (placed.findIndex((one) => one.id === id) < place)
					return [{ rule: 'statement-placed-twice', file, line, found: `\`${id}\``, fix: 'keep one of the places' }];
				if (!wordless) return [];
				const found = `\`${id}\` with ${segments.length === 0 ? 'nothing' : 'no words'} in it`;
				return [{ rule: 'statement-without-why', file, line, found, fix: 'say what the sources found, how and where' }];
			}),
		];
	});
}
