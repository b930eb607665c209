import { nearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import { type Evidence, passagesOf } from '../passages.ts';

/** Every key that the guidance cites is the name of a file in `sources/`, and no record that is held back. */
export function unknownKey(evidence: Evidence): Issue[] {
	const { sources, held } = evidence.guide;
	const keys = [...sources.keys()];
	return passagesOf(evidence).flatMap((passage) =>
		passage.keys
			.filter((key) => !sources.has(key))
			.map((key) => {
				const { file, line } = passage;
				const found = `cites @${key}`;
				const reason = Object.hasOwn(held, key) ? held[key] : undefined;
				const published = 'cite another source, or have the record checked and published';
				if (reason !== undefined) return { rule: 'held-source', file, line, found: `${found}, held back: ${reason}`, fix: published };
				const near = nearest(key, keys);
				const fix = near ? `write \`@${near}\`` : `add sources/${key}.json or cite a source that is there`;
				return { rule: 'unknown-key', file, line, found, fix };
			}),
	);
}
