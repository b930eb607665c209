import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionWords } from '../../src/evidence/words.ts';
import { guide as guideSchema } from '../../src/schema/guide.ts';

const cff = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown> & { 'preferred-citation': Record<string, unknown> };
const guide = guideSchema.parse(parse(readFileSync('src/content/guide.yaml', 'utf8')));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('CITATION.cff has the fields that the format asks for', () => {
	expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'software', license: ['MIT', 'CC-BY-4.0'] });
	expect([cff['message'], cff['title'], cff['authors']].every(Boolean)).toBe(true);
});

test('it is of the guide’s own version, edition, day and publisher', () => {
	expect([cff['version'], cff['date-released'], cff['title'], version]).toEqual([
		guide.version,
		guide.published,
		guide.title,
		guide.version,
	]);
	expect(cff['preferred-citation']).toMatchObject({
		type: 'report',
		title: guide.title,
		authors: [{ name: guide.publisher }],
		version: guide.version,
		edition: `${editionWords(guide.edition)} edition`,
		'date-published': guide.published,
	});
});
