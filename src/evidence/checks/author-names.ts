import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** Words of which a body’s name is made and no person’s. */
const OF_BODIES =
	/(?<![\p{L}-])(?:Administration|Agency|Alliance|Association|Authority|Board|Bureau|Cent(?:er|re)s?|Coalition|Collective|College|Commission|Committee|Council|Department|Directorate|Executive|Federation|Foundation|Government|Health|Hospital|Institute|Ministry|Network|Office|Organi[sz]ation|Services?|Society|Trust|University)(?![\p{L}-])/u;
/** What stands for authors that a record does not name. */
const OTHERS = /(?<!\p{L})et\.?\s+al\b|^(?:(?:and|&) )?(?:\d+ |many |several )?(?:others|other authors)\.?$|^u\.?\s?a\.?$/iu;

/** A body is one whole name, and every author is named. */
export function authorNames({ records }: Evidence): Issue[] {
	return records.sources.flatMap(({ file, record: { csl }, lineOf }) =>
		(csl.author ?? []).flatMap((name, place): Issue[] => {
			const parts = 'literal' in name ? [name.literal] : [name.family, name.given ?? ''];
			const whole = 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
			const line = lineOf(['csl', 'author', place]);
			const issue = (found: string, fix: string): Issue[] => [{ rule: 'body-as-person', file, line, found, fix }];
			if (parts.some((part) => OTHERS.test(part)))
				return issue(`the author “${whole}”`, 'name every author that was seen, and say in `unsure` that there are more');
			if ('literal' in name || !parts.some((part) => OF_BODIES.test(part))) return [];
			return issue(`a body as a person, “${whole}”`, 'write its whole name as `{ "literal": "…" }`');
		}),
	);
}
