import type { Issue } from '../../reading/issue.ts';
import type { Path } from '../../reading/parsed.ts';
import type { Rule } from '../../reading/rules.ts';
import type { Evidence } from '../passages.ts';

/** The last month of the review’s main searches, as year and month: what is of a later one is newer than the review. */
const SEARCHED = '2023-08';

/** Year, month and day in one spelling, so that dates compare as text; what is not given is left out. */
const written = (parts: readonly number[]) => parts.map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join('-');

/** An address without its escapes; as it stands where they are of no UTF-8, as `%E9` may be. */
function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** A work was published by the day of the edition; it is newer than the review where its date says so, and only there; an address at doi.org is of its own DOI. */
export function sourceDate({ records, guide }: Evidence): Issue[] {
	const { published } = guide.about;
	return records.sources.flatMap(({ file, record: { csl, set, newer }, lineOf }) => {
		const issues: Issue[] = [];
		const say = (rule: Rule, path: Path, found: string, fix: string) => issues.push({ rule, file, line: lineOf(path), found, fix });
		const date = csl.issued && written(csl.issued['date-parts'][0]);
		if (records.guide && date !== undefined && date > published.slice(0, date.length)) {
			const found = `a work of ${date}, after the edition of ${published}`;
			say('source-date', ['csl', 'issued'], found, 'correct the date, or move `edition` and `published` in guide.yaml');
		}
		// A year alone does not say whether its works came after August, and no date says nothing; the review itself is no newer than itself.
		const isNewer = date !== undefined && date.slice(0, 7) > SEARCHED;
		if (set !== 'review' && newer !== isNewer) {
			const found = `\`"newer": ${newer}\` for a work ${date === undefined ? 'without a date' : `of ${date}`}`;
			const why = date === undefined ? ', and only a date tells that a work came later' : '';
			say('source-date', ['newer'], found, `write \`${isNewer}\`: the review’s main searches were made in August 2023${why}`);
		}
		const resolved = /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/i.exec(csl.URL ?? '')?.[1];
		if (resolved !== undefined && decoded(resolved).toLowerCase() !== csl.DOI?.toLowerCase()) {
			const found = `\`${csl.URL ?? ''}\` beside ${csl.DOI === undefined ? 'no DOI' : `the DOI \`${csl.DOI}\``}`;
			say('doi-in-address', ['csl', 'URL'], found, 'write the same DOI in both');
		}
		return issues;
	});
}
