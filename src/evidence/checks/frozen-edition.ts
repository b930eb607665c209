import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

const DIGESTS = 'editions/digests.json';
const RESTORE = 'bring the file back as it was published: an edition is never changed, a new one is frozen with `npm run release`';
const UNFINISHED = `bring ${DIGESTS} back as it was; where \`npm run release\` was stopped before its end, delete this file and freeze the edition again`;

/** An edition’s file is what it was when it was frozen: named for its edition, whole, and none is gone. */
export function frozenEdition({ records }: Evidence): Issue[] {
	const { editions, digests } = records;
	const known = digests?.record ?? {};
	return [
		...editions.flatMap(({ file, name, record, lineOf, digest }): Issue[] => {
			if (record.edition !== name)
				return [{ rule: 'edition-name', file, line: lineOf(['edition']), found: `the edition \`${record.edition}\``, fix: RESTORE }];
			const frozen = known[name];
			if (frozen === undefined)
				return [{ rule: 'edition-unknown', file, line: 1, found: `no digest of ${name} in ${DIGESTS}`, fix: UNFINISHED }];
			return frozen === digest
				? []
				: [{ rule: 'edition-changed', file, line: 1, found: `a digest other than ${frozen.slice(0, 12)}…`, fix: RESTORE }];
		}),
		...Object.keys(known)
			.filter((edition) => !editions.some(({ name }) => name === edition))
			.map((edition): Issue => ({
				rule: 'edition-missing',
				file: digests?.file ?? DIGESTS,
				line: digests?.lineOf([edition]) ?? 1,
				found: `no \`editions/${edition}.json\``,
				fix: RESTORE,
			})),
	];
}
