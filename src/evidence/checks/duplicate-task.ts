import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** A reader’s tasks have ids of their own: each is an anchor of the page. */
export function duplicateTask({ records }: Evidence): Issue[] {
	return records.audiences.flatMap(({ file, record, lineOf }) => {
		const ids = record.tasks.map(({ id }) => id);
		return ids.flatMap((id, place): Issue[] => {
			const first = ids.indexOf(id);
			if (first === place) return [];
			const found = `\`${id}\`, which stands on line ${lineOf(['tasks', first, 'id'])}`;
			return [{ rule: 'duplicate-task', file, line: lineOf(['tasks', place, 'id']), found, fix: 'give it an id of its own' }];
		});
	});
}
