import { editionPath, frozenPath, PAGES, sectionPath, statementPath } from '../evidence/addresses.ts';
import type { Edition, Guide, Section } from '../evidence/model.ts';
import { editionWords, firstSentence } from '../evidence/words.ts';
import { parseCitedText, plainText } from '../reading/cited-text.ts';
import type { ChangeNote, FrozenStatement } from '../schema/edition.ts';
import { escapeXml, moment } from './xml-package.ts';

/** Endings of the feed’s file. Servers know the media type of the first; readers of the first edition have the second. */
export const FEED_ENDINGS = ['atom', 'xml'] as const;

/** The feed of all changes, and of those in a section. */
export const feedPath = (section?: Pick<Section, 'id'>) => `${section ? sectionPath(section.id) : '/'}changes.${FEED_ENDINGS[0]}`;

/** An entry as Atom has it; its content is HTML. */
interface Entry {
	id: string;
	title: string;
	updated: string;
	link: string;
	content: string;
}

/** An edition as the feed tells of it, with the one before it and what changed since. */
interface Told {
	edition: string;
	published: string;
	statements: number;
	frozen: boolean;
	before?: Edition;
	notes: ChangeNote[];
}

type At = (path: string) => string;

/** The editions, the newest first; the guide’s own, where it is not frozen yet, is the newest. */
function toEditions({ editions, about, changes, statements }: Guide): Told[] {
	const all = editions.map(({ edition, published, statements: had }) => ({ edition, published, statements: had.length, frozen: true }));
	if (!editions.some(({ edition }) => edition === about.edition))
		all.push({ edition: about.edition, published: about.published, statements: statements.size, frozen: false });
	return all
		.map((one, place) => {
			const before = editions[place - 1];
			return { ...one, ...(before && { before }), notes: before ? changes.filter(({ since }) => since === before.edition) : [] };
		})
		.reverse();
}

/** The entry of an edition: the address of its page, from the day on which it is frozen, so that it stays one and the same. */
const editionEntry = ({ edition, published, statements, frozen, before, notes }: Told, at: At): Entry => ({
	id: at(editionPath(edition)),
	title: `Edition of ${editionWords(edition)}`,
	updated: published,
	link: at(frozen ? editionPath(edition) : PAGES.editions),
	content: before
		? `<p>${statements} statements. Of those that the edition before it had, ${new Set(notes.map(({ statement }) => statement)).size || 'none'} changed.</p>`
		: `<p>The first edition: ${statements} statements.</p>`,
});

/** A statement as the feed names it: as it is, or as the last edition that had it had it. */
function find(
	id: string,
	{ statements, editions }: Guide,
): { number: string; section: string; words: string; path: string; is: boolean } | undefined {
	const now = statements.get(id);
	if (now) return { number: now.number, section: now.section, words: now.text.plain, path: now.path, is: true };
	const old: FrozenStatement | undefined = editions.flatMap((edition) => edition.statements).findLast((one) => one.id === id);
	const labelOf = (key: string) => editions.findLast(({ references }) => key in references)?.references[key]?.label ?? key;
	const words = old && plainText(parseCitedText(old.text), labelOf);
	return old && words !== undefined
		? { number: old.number, section: old.section, words, path: statementPath(old.section, old.topic, old.id), is: false }
		: undefined;
}

/** The entries of the statements that an edition has otherwise than the one before it, in the order of their numbers then. */
function statementEntries({ edition, published, before, notes }: Told, guide: Guide, at: At, section?: Section): Entry[] {
	if (!before) return [];
	return [...Map.groupBy(notes, ({ statement }) => statement)].flatMap(([id, all]): Entry[] => {
		const one = find(id, guide);
		if (!one || (section && one.section !== section.id)) return [];
		const old = before.statements.find((frozen) => frozen.id === id);
		const then = old ? ` <a href="${escapeXml(at(frozenPath(before.edition, old)))}">Its words before</a>` : '';
		return [
			{
				id: `${at(editionPath(edition))}#${id}`,
				title: `${one.number} ${one.is ? 'changed' : 'withdrawn'}: ${firstSentence(one.words)}`,
				updated: published,
				link: at(one.path),
				content: `<p>${all.map(({ what, why }) => escapeXml(`${what} ${why}`)).join(' ')}${then}</p>${one.is ? `<blockquote>${escapeXml(one.words)}</blockquote>` : ''}`,
			},
		];
	});
}

const toXml = ({ id, title, updated, link, content }: Entry) => [
	'\t<entry>',
	`\t\t<id>${escapeXml(id)}</id>`,
	`\t\t<title>${escapeXml(title)}</title>`,
	`\t\t<updated>${moment(updated)}</updated>`,
	`\t\t<link href="${escapeXml(link)}"/>`,
	`\t\t<content type="html">${escapeXml(content)}</content>`,
	'\t</entry>',
];

/** The feed of changes (Atom, RFC 4287): an entry for each edition and each changed statement, or for the changed statements of a section. */
export function toFeed(guide: Guide, at: At, section?: Section): string {
	const { about } = guide;
	const entries = toEditions(guide).flatMap((told) => [
		...(section ? [] : [editionEntry(told, at)]),
		...statementEntries(told, guide, at, section),
	]);
	const self = at(feedPath(section));
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IE">',
		`\t<id>${escapeXml(self)}</id>`,
		`\t<title>${escapeXml(about.title)}: ${section ? `changes in ${escapeXml(section.title)}` : 'changes'}</title>`,
		`\t<updated>${moment(about.published)}</updated>`,
		`\t<author><name>${escapeXml(about.publisher)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`\t<link href="${escapeXml(at(section?.path ?? PAGES.editions))}"/>`,
		...entries.flatMap(toXml),
		'</feed>',
		'',
	].join('\n');
}
