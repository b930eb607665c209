import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { toCitations, toReference } from '../../src/citation/citations.ts';
import { withLanguage } from '../../src/citation/linked-reference.ts';
import { withLessThan, withoutMarkup } from '../../src/citation/plain-item.ts';
import { printableItem } from '../../src/citation/printable.ts';
import { withoutWrapper } from '../../src/citation/references.ts';
import { registeredStyle, STYLE_IDS, STYLES } from '../../src/citation/style.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toGuide } from '../../src/evidence/link.ts';
import { readContent } from '../../src/reading/content.ts';
import { textOf } from '../unit/citation/text-of.ts';

/** Hundreds of works are told apart in each style: minutes on a busy machine. In milliseconds. */
const HANGS = 600_000;

describe('every record of the guide', () => {
	const { records } = readContent(findContentFiles('src/content').filter(({ path }) => path.startsWith('sources/')));
	const { sources } = toGuide(records);
	const citations = toCitations(sources.values());
	const all = [...sources.values()];
	/** Signs that something was missing and was printed all the same. */
	const HOLLOW = /undefined|null|NaN|NO_PRINTED_FORM|\[object|,\s*,|\s[.,;:)]|\(\s*\)|\(\s|\.\.|\?\.|:\s*\./;
	/** A reference without the space before a sign that its own title has, as in French. */
	const withoutOwnSpaces = (html: string, title: string) => (/\s[:;!?](?=\s|$)/.test(title) ? html.replace(/\s(?=[:;!?])/g, '') : html);
	const words = (text: string) =>
		text
			.normalize('NFKD')
			.replaceAll('’', "'")
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];

	const labels = new Map(all.map(({ id }) => [id, citations.label(id)]));

	test('is there', () => {
		expect(all.length).toBeGreaterThan(200);
	});

	test('has a reference without a gap, and nothing in it but words and italics', () => {
		const faults = all
			.map(({ id, csl }) => withoutOwnSpaces(citations.reference(id), csl.title))
			.filter((html) => HOLLOW.test(html) || /<(?!\/?i>)/.test(html));
		expect(faults).toEqual([]);
	});

	test.each(STYLE_IDS)('is written in %s as citeproc writes it among all others', { timeout: HANGS }, (id) => {
		// Further works of one label as real ones: told apart by a name more, or by a letter.
		const first = all.filter(({ csl }) => (csl.author?.length ?? 0) > 2).slice(0, 12);
		const again = first.map(({ csl }, place) => ({
			csl: { ...csl, id: `${csl.id}-again`, title: `Again ${place}`, ...(place % 2 && { author: csl.author?.toSpliced(1, 1) }) },
		}));
		const works = [...all, ...again];
		const { publisherOnce, locale } = STYLES[id];
		const items = works.map(({ csl }) => withoutMarkup(printableItem(csl, publisherOnce)));
		const { styles, engine } = plugins.config.get('@csl');
		const whole = `whole-${id}`;
		styles.add(whole, styles.get(registeredStyle(id, 'all')));
		const among = engine(items, whole, locale, 'html');
		among.updateItems(items.map((item) => item.id));
		const [{ entry_ids: order }, entries] = among.makeBibliography();
		const references = order.map(([key = ''], place) => [key, withLessThan(withoutWrapper(entries[place] ?? ''), '&#60;')]);
		among.setOutputFormat('text');
		const labels = items.map((item) => [item.id, among.makeCitationCluster([{ id: item.id }]).replace(/^\((.*)\)$/, '$1')]);
		const { label, reference } = toCitations(works, id);
		expect(works.map(({ csl }) => [csl.id, label(csl.id)])).toEqual(labels);
		expect(Object.fromEntries(works.map(({ csl }) => [csl.id, reference(csl.id)]))).toEqual(Object.fromEntries(references));
	});

	test('has a reference of its own that is the one to copy, unless a letter tells its year from another’s', { timeout: HANGS }, () => {
		const other = all.filter(({ id, csl }) => citations.reference(id) !== toReference(csl, 'apa')).map(({ id }) => citations.label(id));
		expect(other.length).toBeGreaterThan(0);
		expect(other.filter((label) => !/(?:\d|n\.d\.-)[a-z]$/.test(label))).toEqual([]);
	});

	test('has its title marked in its reference where it is in another language', () => {
		const foreign = all.filter(({ csl }) => csl.language !== undefined);
		expect(foreign.length).toBeGreaterThan(40);
		const unmarked = foreign.filter(({ id, csl }) => !withLanguage(citations.reference(id), csl).includes(`lang="${csl.language ?? ''}"`));
		expect(unmarked.map(({ id }) => id)).toEqual([]);
	});

	test('has every word of its title in its reference', () => {
		const faults = all.flatMap(({ id, csl }) => {
			const printed = new Set(words(textOf(citations.reference(id))));
			return words(csl.title)
				.filter((word) => !printed.has(word))
				.map((word) => `${id}: ${word}`);
		});
		expect(faults).toEqual([]);
	});

	test('names its first author, and a body whole', () => {
		const faults = all.filter(({ id, csl }) => {
			const names = (csl.author ?? []).map((one) => ('literal' in one ? one.literal : one.family));
			const first = names[0] ?? csl.title;
			return (
				!words(textOf(citations.reference(id)))
					.join(' ')
					.startsWith(words(first).join(' ')) && !textOf(citations.reference(id)).replaceAll('’', "'").includes(first.replaceAll('’', "'"))
			);
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});

	test('has the year of its reference, with its letter, in its label, and no other’s label', () => {
		const faults = all.filter(({ id }) => {
			const label = labels.get(id) ?? '';
			const year = /\((\d{4}[a-z]?|n\.d\.(?:-[a-z])?)/.exec(textOf(citations.reference(id)))?.[1];
			// A title that stands for authors is in quotation marks, with the comma before the second.
			const says = year !== undefined && (label.endsWith(`, ${year}`) || label.endsWith(`,” ${year}`));
			return !says || HOLLOW.test(label);
		});
		expect(faults.map(({ id }) => `${id}: ${labels.get(id)}`)).toEqual([]);
		expect(new Set(labels.values()).size).toBe(all.length);
	});

	test('has a narrative form', () => {
		const faults = all
			.map(({ id }) => citations.narrative({ key: id }))
			.filter(({ author, year }) => author === '' || HOLLOW.test(author) || !/^\((\d{4}[a-z]?|n\.d\.(-[a-z])?)\)$/.test(year));
		expect(faults).toEqual([]);
	});

	test('leads to its DOI or its page', () => {
		const faults = all.filter(({ id, csl }) => (csl.DOI || csl.URL) && !citations.reference(id).includes('http'));
		expect(faults.map(({ id }) => id)).toEqual([]);
	});
});
