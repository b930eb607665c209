import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { basis, claim, statementKind } from './statement.ts';
import { CERTAINTIES } from './strength.ts';
import { citationKey, editionName, factId, isoDate, prose, sha256, slug } from './words.ts';

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
	claim: claim.optional(),
	/** The first edition said `not appraised` where no source had graded a finding. */
	certainty: z.enum([...CERTAINTIES, 'not appraised']).optional(),
	basis: basis.optional(),
	/** Where a rule held. */
	place: prose.optional(),
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
	/** The facts that the statements name, each with the digest of its words, by key; not in the first edition, whose facts had no names. */
	facts: z.record(citationKey, z.record(factId, sha256)).optional(),
});
export type EditionRecord = z.infer<typeof edition>;

/** What no edition’s file may lose: SHA-256 of each in hexadecimal, `src/content/editions/digests.json`. */
export const digests = z.record(editionName, sha256);

/** Why a statement, or several, are not what they were in an edition. */
const changeNote = z
	.strictObject({
		/** The edition that had them otherwise: the newest when the note was written. */
		since: editionName,
		/** The statement’s id. */
		statement: slug.optional(),
		/** The ids of several statements that changed for one reason. */
		statements: z.array(slug).min(1, 'name a statement').optional(),
		/** What is other than it was, for readers who cited it. */
		what: prose,
		/** Why. */
		why: prose,
		/** Of withdrawn statements: the ids of those that took their place. */
		instead: z.array(slug).min(1, 'name a statement, or leave the field out').optional(),
	})
	.refine(({ statement, statements }) => (statement === undefined) !== (statements === undefined), {
		error: 'name the statements in `statements: […]`',
		path: ['statements'],
	});
export type WrittenNote = z.infer<typeof changeNote>;
/** A note as it concerns one statement. */
export interface ChangeNote {
	since: string;
	statement: string;
	what: string;
	why: string;
	instead: string[];
}

/** Every change to a statement that an edition holds, `src/content/changes.yaml`; the notes of past editions stay. */
export const changes = z.strictObject({
	/** The notes; nothing where the last was taken out. */
	changes: z.preprocess((list) => list ?? [], z.array(changeNote)),
});
