import { expect, test } from 'vitest';
import { mapCells, toEvidenceMap } from '../../../src/evidence/evidence-map.ts';
import { SOURCE_KINDS } from '../../../src/schema/source.ts';
import { sourceText, topicText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const { guide } = evidenceOf({
	'training/one.mdx': topicText('supervision', ['roe-2020', 'core-2010', 'further-2015', 'later-2018', 'own-2025']),
	'sources/core-2010.json': sourceText('core-2010', { set: 'core' }),
	'sources/further-2015.json': sourceText('further-2015'),
	'sources/later-2018.json': sourceText('later-2018', { kind: 'trial' }),
	'sources/own-2025.json': sourceText('own-2025', { set: 'review', kind: 'scoping-review' }),
});
const training = guide.sections[5];

test('puts what a section cites under its kind, core apart from wider, newest first, without the review itself', () => {
	const cells = training ? mapCells(training, guide) : [];
	expect(cells.map(({ kind }) => kind)).toEqual(Object.keys(SOURCE_KINDS));
	expect(
		cells
			.filter(({ core, wider }) => core.length || wider.length)
			.map(({ kind, core, wider }) => [kind, core.map(({ id }) => id), wider.map(({ id }) => id)]),
	).toEqual([
		['trial', [], ['later-2018']],
		['survey', ['core-2010'], ['roe-2020', 'further-2015']],
	]);
});

test('is a table of kinds by sections, with a cell for each', () => {
	const map = toEvidenceMap(guide);
	expect(map.map(({ kind }) => kind)).toEqual(Object.keys(SOURCE_KINDS));
	expect(map.every(({ kind, cells }) => cells.length === 8 && cells.every((cell) => cell.kind === kind))).toBe(true);
	expect(map.find(({ kind }) => kind === 'trial')?.cells[5]?.wider.map(({ id }) => id)).toEqual(['later-2018']);
	expect(map.find(({ kind }) => kind === 'trial')?.cells[0]?.wider).toEqual([]);
});
