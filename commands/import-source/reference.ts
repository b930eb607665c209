/** A bibliographic item as citation-js or a registry gives it: CSL-JSON with whatever else. */
export type ForeignItem = Record<string, unknown>;

/** A field as the file has it, e.g. BibTeX’s `journaltitle` or RIS’s `T2`. */
export interface FileField {
	name: string;
	value: string;
	/** The fields of a record in which it is to be found; none where no record has a place for it. */
	goesTo: readonly string[];
}

/** One reference of a file: what was read of it, and what the file says, to be compared with the record. */
export interface Reference {
	item: ForeignItem;
	fields: readonly FileField[];
	/** What was read otherwise than it stands, or is not whole, in a few words each. */
	remarks: readonly string[];
}

/** What a file holds: its references, and a line for each that cannot be read. */
export interface ReferenceFile {
	references: Reference[];
	refused: { line: number; found: string }[];
}
