import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SECTIONS, type SectionId } from '../../src/schema/section.ts';
import type { SourceRecord } from '../../src/schema/source.ts';
import { audienceText, changed, type Content, GUIDE, sectionText, sourceText, topicPath, topicText } from '../content.ts';

/** The authors of the 26 core sources, one for each letter; their works are of 2001 to 2026. */
const AUTHORS =
	'ames bell cole dunn ekman frost grant hart irwin jones khan lund moore nolan okoro price quinn rossi shaw turner unger vance wells xu young zeller';

/** The keys of the core sources, `ames-2001` to `zeller-2026`; the first seven are reviews. */
export const CORE = AUTHORS.split(' ').map((author, place) => `${author}-${2001 + place}`);
const REVIEWS = 7;

/** The five core sources that a section cites; together the sections cite all. Training cites price-2016 to turner-2020, rossi-2018 alone does. */
function keysOf(section: SectionId): [string, string, string, string, string] {
	const first = SECTIONS.indexOf(section) * 3;
	const key = (place: number) => CORE[first + place] ?? '';
	return [key(0), key(1), key(2), key(3), key(4)];
}

const facts = SECTIONS.map((section, place) => ({
	id: place === 0 ? 'asked' : `asked-on-${section}`,
	section,
	fact: 'A survey asked 120 peer support workers.',
	basis: 'abstract' as const,
}));

/** Eight sections with a topic each, 26 core sources, the review, two further sources and a reader: content without a fault. */
const baseContent = (): Content => ({
	'guide.yaml': GUIDE,
	'editions/digests.json': '{}\n',
	'held.json': '{\n\t"held-2020": "authors not seen"\n}\n',
	'audiences/service-managers.yaml': audienceText('training'),
	...Object.fromEntries(
		SECTIONS.flatMap((section) => [
			[`sections/${section}.yaml`, sectionText(section, `About ${section}`)],
			[topicPath(section), topicText(section, keysOf(section))],
		]),
	),
	...Object.fromEntries(
		CORE.map((key, place) => [
			`sources/${key}.json`,
			sourceText(key, { set: 'core', kind: place < REVIEWS ? 'systematic-review' : 'survey', facts }),
		]),
	),
	'sources/norton-2025.json': sourceText('norton-2025', { set: 'review', kind: 'scoping-review' }),
	'sources/field-2021.json': sourceText('field-2021', { facts }),
	'sources/green-2022.json': sourceText('green-2022', { facts, audited: false }),
});

/** A site’s content, to be changed before it is written. */
export class Site {
	readonly content: Content = baseContent();
	/** Paths that are links, with where they lead. */
	readonly links = new Map<string, string>();

	/** Replaces a stretch that stands once in a file. */
	edit(path: string, from: string, to: string): this {
		return this.set(path, changed(this.text(path), from, to));
	}

	set(path: string, text: string | Uint8Array | undefined): this {
		this.content[path] = text;
		return this;
	}

	/** The text of a file that the base has. */
	text(path: string): string {
		const text = this.content[path];
		if (typeof text !== 'string') throw new Error(`the base site has no text ${path}`);
		return text;
	}

	/** A record of the base with other fields. */
	record(id: string, changes: Partial<SourceRecord>): this {
		const before = JSON.parse(this.text(`sources/${id}.json`)) as object;
		return this.set(`sources/${id}.json`, sourceText(id, { ...before, ...changes }));
	}

	link(path: string, to: string): this {
		this.links.set(path, to);
		return this;
	}
}

/** A folder for one test, deleted by `remove`: `content` with the site in it, and `dist` with what looks like an earlier build. */
export interface Place {
	folder: string;
	content: string;
	dist: string;
	remove: () => void;
}

/** What an earlier build has left: no failing build may touch it. */
export const EARLIER = { '404.html': 'An earlier build.', 'pagefind/pagefind.js': 'An earlier index.' };

function writeAll(folder: string, files: Content): void {
	for (const [path, text] of Object.entries(files))
		if (text !== undefined) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
}

/** Writes a site to a folder of its own. */
export function writeSite({ content, links }: Site): Place {
	const folder = mkdtempSync(join(tmpdir(), 'guide-site-'));
	const place = { folder, content: join(folder, 'content'), dist: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true }) };
	writeAll(place.content, content);
	for (const [path, to] of links) symlinkSync(to, join(place.content, path));
	writeAll(place.dist, EARLIER);
	return place;
}
