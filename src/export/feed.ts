import { editionPath, PAGES, statementPath } from '../evidence/addresses.ts';
import type { Guide } from '../evidence/model.ts';
import { editionWords } from '../evidence/words.ts';
import type { ChangeNote } from '../schema/edition.ts';

export const FEED_PATH = '/changes.xml';

/** An edition as the feed tells of it. */
interface Entry {
	edition: string;
	published: string;
	/** What changed since the edition before it; undefined in the first. */
	notes: ChangeNote[] | undefined;
	statements: number;
	frozen: boolean;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
const moment = (date: string) => `${date}T00:00:00Z`;

/** The editions, the newest first; the guide’s own, where it is not frozen yet, is the newest. */
function toEntries({ editions, about, changes, statements }: Guide): Entry[] {
	const all = editions.map(({ edition, published, statements }) => ({ edition, published, statements: statements.length, frozen: true }));
	if (!editions.some(({ edition }) => edition === about.edition))
		all.push({ edition: about.edition, published: about.published, statements: statements.size, frozen: false });
	return all
		.map((one, place) => {
			const before = all[place - 1];
			return { ...one, notes: before && changes.filter(({ since }) => since === before.edition) };
		})
		.reverse();
}

/** What an entry says, as HTML. */
function toContent({ notes, statements }: Entry, guide: Guide, at: (path: string) => string): string {
	if (notes === undefined) return `<p>The first edition: ${statements} statements.</p>`;
	if (notes.length === 0) return `<p>${statements} statements. None that the edition before it had has changed.</p>`;
	const items = notes.map(({ statement, what, why }) => {
		const now = guide.statements.get(statement);
		const old = guide.editions.flatMap((edition) => edition.statements).findLast(({ id }) => id === statement);
		const path = now?.path ?? (old ? statementPath(old.section, old.topic, old.id) : PAGES.editions);
		return `<li><a href="${escaped(at(path))}">${escaped(now?.number ?? old?.number ?? statement)}</a>: ${escaped(what)} ${escaped(why)}</li>`;
	});
	return `<p>What changed since the edition before it:</p><ul>${items.join('')}</ul>`;
}

/** The feed of changes, an Atom entry an edition (RFC 4287). */
export function toFeed(guide: Guide, at: (path: string) => string): string {
	const entries = toEntries(guide);
	const lines = entries.flatMap((entry) => {
		const page = at(entry.frozen ? editionPath(entry.edition) : PAGES.editions);
		return [
			'\t<entry>',
			// The address of the edition’s page, from the day on which it is frozen: the entry stays one and the same.
			`\t\t<id>${escaped(at(editionPath(entry.edition)))}</id>`,
			`\t\t<title>Edition of ${editionWords(entry.edition)}</title>`,
			`\t\t<updated>${moment(entry.published)}</updated>`,
			`\t\t<link href="${escaped(page)}"/>`,
			`\t\t<content type="html">${escaped(toContent(entry, guide, at))}</content>`,
			'\t</entry>',
		];
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IE">',
		`\t<id>${escaped(at(FEED_PATH))}</id>`,
		`\t<title>${escaped(guide.about.title)}: changes by edition</title>`,
		`\t<updated>${moment(guide.about.published)}</updated>`,
		`\t<author><name>${escaped(guide.about.publisher)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escaped(at(FEED_PATH))}"/>`,
		`\t<link href="${escaped(at(PAGES.editions))}"/>`,
		...lines,
		'</feed>',
		'',
	].join('\n');
}
