import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toCitationFile } from '../../src/export/citation-cff.ts';
import { guide as guideSchema } from '../../src/schema/guide.ts';

const guide = guideSchema.parse(parse(readFileSync('src/content/guide.yaml', 'utf8')));
const made = toCitationFile(guide, 'https://peer-support-guide.example/');

test('CITATION.cff is of guide.yaml', () => {
	expect(readFileSync('CITATION.cff', 'utf8') === made, 'CITATION.cff is not of src/content/guide.yaml: run `npm run format`').toBe(true);
});

test('it has the fields that the format asks for, and the guide’s own version, edition, day and publisher', () => {
	expect(parse(made)).toMatchObject({
		'cff-version': '1.2.0',
		message: expect.stringContaining('How to cite') as string,
		type: 'software',
		license: ['MIT', 'CC-BY-4.0'],
		title: guide.title,
		version: guide.version,
		'date-released': guide.published,
		authors: [{ name: guide.publisher }],
		'preferred-citation': { type: 'report', title: guide.title, version: guide.version, 'date-published': guide.published },
	});
});

test('another edition changes its month and year', () => {
	expect(parse(toCitationFile({ ...guide, edition: '2027-05', published: '2027-05-02' }, 'https://guide.example/'))).toMatchObject({
		'date-released': '2027-05-02',
		'preferred-citation': { edition: 'May 2027 edition', year: 2027, month: 5, url: 'https://guide.example/' },
	});
});

test('the package has the guide’s version', () => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(version === guide.version, `package.json has the version ${version}, guide.yaml ${guide.version}: write the same in both`).toBe(
		true,
	);
});
