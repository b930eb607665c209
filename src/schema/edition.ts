import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { basis, certainty, statementKind } from './statement.ts';
import { editionName, isoDate, prose, slug } from './words.ts';

/** A statement as an edition had it. */
export const frozenStatement = z.strictObject({
	id: slug,
	/** Its number in that edition, e.g. `6.2.1`. */
	number: z.string().regex(/^\d+\.\d+\.\d+$/, 'write it as 6.2.1'),
	section: sectionId,
	topic: slug,
	kind: statementKind,
	/** The words with their citations in Pandoc’s syntax. */
	text: prose,
	certainty: certainty.optional(),
	basis: basis.optional(),
	reason: prose.optional(),
});
export type FrozenStatement = z.infer<typeof frozenStatement>;

/** A published edition, `src/content/editions/<edition>.json`; `npm run release` writes it and nobody changes it. */
export const edition = z.strictObject({
	edition: editionName,
	/** The day of the edition. */
	published: isoDate,
	/** Version of the text. */
	version: prose,
	/** The guide’s name in that edition. */
	title: prose,
	/** Names of the topics, by `section/topic`. */
	topics: z.record(z.string(), prose),
	/** In reading order. */
	statements: z.array(frozenStatement).min(1, 'freeze at least one statement'),
	/** Every source that a statement cites, as a citation (`Hee, 2020`) and as a reference in plain words, by key. */
	references: z.record(z.string(), z.strictObject({ label: prose, reference: prose })),
});
export type EditionRecord = z.infer<typeof edition>;

/** What no edition’s file may lose: SHA-256 of each in hexadecimal, `src/content/editions/digests.json`. */
export const digests = z.record(editionName, z.string().regex(/^[0-9a-f]{64}$/, 'take the digest that `npm run release` wrote'));

/** Why a statement is not what it was in an edition. */
const changeNote = z.strictObject({
	/** The edition that had it otherwise: the newest when the note was written. */
	since: editionName,
	/** The statement’s id. */
	statement: slug,
	/** What is other than it was, for readers who cited it. */
	what: prose,
	/** Why. */
	why: prose,
});
export type ChangeNote = z.infer<typeof changeNote>;

/** Every change to a statement that an edition holds, `src/content/changes.yaml`; the notes of past editions stay. */
export const changes = z.strictObject({ changes: z.array(changeNote) });
