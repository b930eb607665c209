import { aliases, type AliasesRecord } from '../schema/alias.ts';
import { answer, type AnswerRecord } from '../schema/answer.ts';
import { audience, audienceId, type AudienceRecord } from '../schema/audience.ts';
import { changes, digests, edition, type EditionRecord, type WrittenNote } from '../schema/edition.ts';
import { guide, type GuideRecord, held } from '../schema/guide.ts';
import { section, sectionId, SECTIONS, type SectionId, type SectionRecord } from '../schema/section.ts';
import { source, type SourceRecord } from '../schema/source.ts';
import { secondReadings, type SecondReadings } from '../schema/second-readings.ts';
import { TABLE_NAMES, tableOf } from '../schema/tables.ts';
import { countryPage, type CountryPageRecord } from '../schema/country-page.ts';
import { tool, type ToolRecord } from '../schema/tool.ts';
import { type TopicRecord, TOPICS } from '../schema/topic.ts';
import { urgentHelp, type UrgentHelpRecord } from '../schema/urgent-help.ts';
import { editionName } from '../schema/words.ts';
import { readBody } from './body.ts';
import { type ContentFile, decode } from './decode.ts';
import { digestOf } from './digest.ts';
import { cutOff } from './file-faults.ts';
import type { Issue } from './issue.ts';
import { parseJson } from './json.ts';
import { readByAstro } from './read-by-astro.ts';
import { noRecords, type Records, type Written } from './records.ts';
import type { Rule } from './rules.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** The ending of the files in each folder. */
const ENDINGS: Readonly<Record<string, string>> = {
	sources: 'json',
	sections: 'yaml',
	audiences: 'yaml',
	answers: 'yaml',
	editions: 'json',
	tables: 'json',
	tools: 'yaml',
	countries: 'yaml',
	...Object.fromEntries(SECTIONS.map((id) => [id, 'mdx'])),
};

function stray(file: string): Issue {
	return {
		rule: 'stray-file',
		file,
		line: 1,
		found: 'a file that no collection reads',
		fix: `move it away: a topic is <section>/<name>.mdx, a source sources/<key>.json, a section sections/<section>.yaml, a reader audiences/<reader>.yaml, an answer answers/<question>.yaml, a table tables/<${TABLE_NAMES.join('|')}>.json, a tool tools/<id>.yaml, a country countries/<id>.yaml; folders are ${Object.keys(ENDINGS).join(', ')}`,
	};
}

/** The kinds of file that the content folder holds: where each lies and what reads it. */
function readInto(records: Records, file: string, text: string): Issue[] {
	const [, folder = '', name = '', ending = ''] = /^([a-z-]+)\/([^/]+)\.([a-z]+)$/.exec(file) ?? [];
	const issue = (rule: Rule, found: string, fix: string): Issue[] => [{ rule, file, line: 1, found, fix }];
	const written = <S extends Parameters<typeof validate>[0], R>(
		schema: S,
		parsed: ReturnType<typeof parseYaml>,
		keep: (one: Written<R>) => void,
	): Issue[] => {
		const result = validate(schema, parsed, file);
		if ('issues' in result) return result.issues;
		keep({ file, name, record: result.record as R, lineOf: parsed.lineOf });
		return result.remarks;
	};
	if (file === 'guide.yaml') return written<typeof guide, GuideRecord>(guide, parseYaml(text, file), (one) => (records.guide = one));
	if (file === 'held.json')
		return written<typeof held, Record<string, string>>(held, parseJson(text, file), ({ record }) => (records.held = record));
	if (file === 'aliases.yaml')
		return written<typeof aliases, AliasesRecord>(aliases, parseYaml(text, file), (one) => (records.aliases = one));
	if (file === 'urgent-help.yaml')
		return written<typeof urgentHelp, UrgentHelpRecord>(urgentHelp, parseYaml(text, file), (one) => (records.urgentHelp = one));
	if (file === 'changes.yaml')
		return written<typeof changes, { changes: WrittenNote[] }>(changes, parseYaml(text, file), (one) => (records.changes = one));
	if (file === 'second-readings.json')
		return written<typeof secondReadings, SecondReadings>(secondReadings, parseJson(text, file), (one) => (records.secondReadings = one));
	if (file === 'editions/digests.json')
		return written<typeof digests, Record<string, string>>(digests, parseJson(text, file), (one) => (records.digests = one));
	if (name === '' || ENDINGS[folder] !== ending) return [stray(file)];
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
		return issue('malformed-name', `the name \`${name}.${ending}\``, 'name the file in lower-case words joined by hyphens');
	if (folder === 'editions')
		return editionName.safeParse(name).success
			? written<typeof edition, EditionRecord>(edition, parseJson(text, file), (one) =>
					records.editions.push({ ...one, digest: digestOf(text) }),
				)
			: issue('malformed-edition', `the edition \`${name}\``, 'name it by year and month: `2026-11.json`');
	if (folder === 'sources') return written<typeof source, SourceRecord>(source, parseJson(text, file), (one) => records.sources.push(one));
	if (folder === 'tools') return written<typeof tool, ToolRecord>(tool, parseYaml(text, file), (one) => records.tools.push(one));
	if (folder === 'answers') return written<typeof answer, AnswerRecord>(answer, parseYaml(text, file), (one) => records.answers.push(one));
	if (folder === 'countries')
		return written<typeof countryPage, CountryPageRecord>(countryPage, parseYaml(text, file), (one) => records.countries.push(one));
	if (folder === 'tables') {
		const table = TABLE_NAMES.find((one) => one === name);
		return table ? written(tableOf(table), parseJson(text, file), (one) => Object.assign(records.tables, { [table]: one })) : [stray(file)];
	}
	if (folder === 'sections' && sectionId.safeParse(name).success)
		return written<typeof section, SectionRecord>(section, parseYaml(text, file), (one) =>
			records.sections.push({ ...one, id: sectionId.parse(name) }),
		);
	if (folder === 'audiences' && audienceId.safeParse(name).success)
		return written<typeof audience, AudienceRecord>(audience, parseYaml(text, file), (one) =>
			records.audiences.push({ ...one, id: audienceId.parse(name) }),
		);
	const inSection = sectionId.safeParse(folder);
	return inSection.success ? readTopic(records, inSection.data, file, name, text) : [stray(file)];
}

function readTopic(records: Records, inSection: SectionId, file: string, name: string, text: string): Issue[] {
	const [whole, matter] = FRONT_MATTER.exec(text) ?? [];
	if (whole === undefined || matter === undefined) {
		const fix = 'begin with `---`, the fields, and `---` on a line of its own';
		return [{ rule: 'no-front-matter', file, line: 1, found: text.split('\n')[0] ?? '', fix }];
	}
	const parsed = parseYaml(matter, file, 1);
	const result = validate(TOPICS[inSection], parsed, file);
	const { body, issues } = readBody(text.slice(whole.length), file, whole.split('\n').length - 1);
	if ('issues' in result) return [...result.issues, ...issues];
	records.topics.push({ file, name, section: inSection, record: result.record as TopicRecord, lineOf: parsed.lineOf, body });
	return [...result.remarks, ...readByAstro(text, TOPICS[inSection], parsed, file), ...issues];
}

/** What one file holds, and every fault that can be seen in it alone. */
export interface FileReading {
	records: Records;
	issues: Issue[];
}

/** Reads one file of the content folder. */
export function readFile(file: ContentFile): FileReading {
	const records = noRecords();
	const decoded = decode(file);
	if ('issue' in decoded) return { records, issues: [decoded.issue] };
	const issues = readInto(records, file.path, decoded.text);
	return { records, issues: issues.length ? issues : cutOff(file.path, decoded.text) };
}
