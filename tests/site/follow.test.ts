import { describe, expect, test } from 'vitest';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { formatIssue } from '../../src/reading/issue.ts';
import { Site, writeSite } from './base.ts';
import { FAULTS } from './faults/faults.ts';
import { follow, parseMessage } from './faults/follow.ts';

function faultsOf(site: Site): string[] {
	const place = writeSite(site);
	try {
		return toEvidence(findContentFiles(place.content)).faults.map(formatIssue);
	} finally {
		place.remove();
	}
}

/** Suggestions that ask for what only the writer knows, or name another place: no test can follow them to the letter. */
const ASKS: readonly RegExp[] = [
	/^save the file as UTF-8$/,
	/^write its content or delete it$/,
	/^split it: /,
	/^write the file$/,
	/^write valid JSON: /,
	/^begin with `---`/,
	/^close every tag/,
	/^use one of: /,
	/^use Markdown, or /,
	/^write `<Statement id="the-id">`$/,
	/^put it on lines of its own/,
	/^say it in words: /,
	/^take away the repeated /,
	/^add sources\/.+ or cite a source that is there$/,
	/^cite another source, or have the record checked/,
	/^keep one record of the work$/,
	/^rest it on another fact, /,
	/^give that work a record of its own, /,
	/^give `grade` and `gradeBy` together$/,
	/^write the body’s own page; /,
	/^fix the field, or rename the record/,
	/^keep the title to /,
	/^name every author that was seen/,
	/^name the currency of the pay/,
	/^write the currency as ISO 4217/,
	/^write the lower of the two/,
	/^write the country as ISO 3166/,
	/^place it under a heading on /,
	/^place `[^`]+` here, /,
	/^say what the sources found/,
	/^say something beside what it cites$/,
	/^name a fact of an? .+, or change `claim`$/,
	/^make it a rule or advice, /,
	/^name the fact whose result /,
	/^keep a statement to /,
	/^write a topic in its folder$/,
	/^name a statement of effectiveness$/,
	/^write a statement that rests on it$/,
	/^set `"set": "core"` in /,
	/^choose 7 reviews/,
	/^have one: the review/,
	/^cite at least 5/,
	/^name what it rests on: /,
	/^keep it to 25$/,
	/^merge the two$/,
	/^name `[a-z-]+` in the `audiences` of answers$/,
	/^write urgent-help\.yaml$/,
	/^name words that do$/,
	/^mark it as what it is: /,
	/^name at least 5, or take the page away/,
	/^write a full web address/,
	/^look it up again: /,
	/^an interval favours /,
	/^bring (?:the file|editions\/digests\.json) back /,
	/^run `npm run change -- /,
];

/** What a writer meets next in fixtures that are copies of a file, or hold a figure that nothing supports. */
const THEN: Readonly<Record<string, RegExp>> = {
	'a name in capitals': /duplicate-(?:order|id)/,
	'malformed YAML': /unsupported-figure/,
	'malformed MDX: a bare angle bracket': /unsupported-figure/,
	'an unknown statement in a body': /statement-placed-twice/,
	'a statement’s id twice': /duplicate-entry|unknown-statement/,
	'another section’s statement in brief': /duplicate-entry/,
	'an unknown statement of a section': /duplicate-entry/,
	'a note since an edition that is not frozen': /duplicate-entry/,
};

describe('whoever does what a message says, to the letter and line by line, mends what it named', () => {
	test.each(FAULTS)('$name', ({ name, change, lines }) => {
		const site = new Site();
		change(site);
		const messages = lines.map(parseMessage).reverse();
		const asking = messages.filter((message) => !follow(site, message));
		for (const { fix } of asking) expect(ASKS.filter((pattern) => pattern.test(fix)).length, fix).toBe(1);
		if (asking.length === messages.length) return;
		const left = faultsOf(site);
		for (const { rule, found } of messages.filter((one) => !asking.includes(one)))
			expect(left.filter((line) => line.includes(`  ${rule}  ${found} → `))).toEqual([]);
		if (asking.length === 0) expect(left.filter((line) => THEN[name]?.test(line) !== true)).toEqual([]);
	});
});

test('of all suggestions most can be followed to the letter, and each that is said to ask does ask', () => {
	const fixes = FAULTS.flatMap(({ lines }) => lines.map((line) => parseMessage(line).fix));
	expect(ASKS.filter((pattern) => !fixes.some((fix) => pattern.test(fix)))).toEqual([]);
	expect(fixes.filter((fix) => ASKS.some((pattern) => pattern.test(fix))).length).toBeLessThan(fixes.length / 2);
});
