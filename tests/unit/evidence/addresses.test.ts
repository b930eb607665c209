import { expect, test } from 'vitest';
import {
	audiencePath,
	contentFileOf,
	mapPath,
	PAGES,
	sectionPath,
	sourcePath,
	statementPath,
	termAnchor,
	topicPath,
} from '../../../src/evidence/addresses.ts';

test('every page’s address begins and ends with a slash, and a statement’s with its anchor', () => {
	const all = [
		...Object.values(PAGES),
		sectionPath('training'),
		topicPath('training', 'one'),
		sourcePath('roe-2020'),
		audiencePath('peer-workers'),
		mapPath('training'),
	];
	expect(all.filter((path) => !/^\/([a-z0-9-]+\/)*$/.test(path))).toEqual([]);
	expect(new Set(all).size).toBe(all.length);
	expect(statementPath('training', 'one', 'courses-differ')).toBe('/training/one/#courses-differ');
});

test.each([
	['Peer support worker', 'peer-support-worker'],
	['Médiateur de santé pair', 'mediateur-de-sante-pair'],
	['“Lived experience” (paid)', 'lived-experience-paid'],
])('the anchor of “%s” is %s', (term, anchor) => {
	expect(termAnchor(term)).toBe(anchor);
});

test.each([
	['/', 'guide.yaml'],
	['/training/', 'sections/training.yaml'],
	['/training/length/', 'training/length.mdx'],
	['/training/length/programmes/', 'training/length.mdx'],
	['/cite/training/length/', 'training/length.mdx'],
	['/cite/answers/pay/', 'answers/pay.yaml'],
	['/sources/roe-2020/', 'sources/roe-2020.json'],
	['/answers/pay/', 'answers/pay.yaml'],
	['/for/policymakers/checklist/', 'audiences/policymakers.yaml'],
	['/data/posts/', 'tables/posts.json'],
	['/search/', 'aliases.yaml'],
	['/sources/', undefined],
	['/glossary/', undefined],
])('the page %s is made of %s', (path, file) => {
	expect(contentFileOf(path)).toBe(file);
});
