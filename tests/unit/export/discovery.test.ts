import { expect, test } from 'vitest';
import { toLlms } from '../../../src/export/llms.ts';
import { toRobots } from '../../../src/export/robots.ts';
import { isListed, lastChanges } from '../../../src/build/sitemap.ts';
import { editionFiles, editionOf } from '../../editions.ts';
import { evidenceOf } from '../../evidence.ts';

const at = (path: string) => `https://guide.example${path}`;
const { guide } = evidenceOf(editionFiles(editionOf('2025-12')));

test('robots.txt lets everything be read and leads to the sitemap', () => {
	expect(toRobots(at)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://guide.example/sitemap-index.xml\n');
});

test('llms.txt says what the guide is and leads to the Markdown of its pages', () => {
	const text = toLlms(guide, at);
	expect(text).toMatch(/^# A small guide\n\n> What the tests read\.\n\nEdition of January 2026, CC BY 4\.0\. /);
	expect(text).toContain('\n## Training\n\n- [6.1 How people stay](https://guide.example/training/one/index.md)\n');
	expect(text).not.toContain('## Tools');
});

test('the sitemap leaves out copies, frozen words and references of single statements', () => {
	const listed = [
		'/',
		'/training/one/',
		'/cite/',
		'/cite/training/one/',
		'/cite/answers/pay/',
		'/cite/tools/costing/',
		'/editions/2025-12/',
	];
	expect(listed.filter((path) => !isListed(at(path)))).toEqual([]);
	const out = ['/cite/training/one/named-first/', '/embed/named-first/', '/print/', '/search/box/', '/editions/2025-12/training/one/'];
	expect(out.filter((path) => isListed(at(path)))).toEqual([]);
	expect(isListed(at('/training/one/terms/'), ['/training/one/terms/'])).toBe(false);
});

test('a page last changed when it was last read through, and not before its first edition', () => {
	const dayOf = (path: string, days = lastChanges(guide)) => [...days].find(([address]) => address.endsWith(path))?.[1];
	expect(dayOf('/training/one/')).toBe('2026-01-10');
	expect(dayOf('/training/one/', lastChanges(evidenceOf().guide))).toBe('2026-01-15');
	expect(dayOf('/editions/2025-12/')).toBe('2025-12-15');
});
