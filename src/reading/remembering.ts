import type { ContentFile } from './decode.ts';
import type { FileReading } from './read-file.ts';
import { noRecords, type Records } from './records.ts';

const NONE = JSON.stringify(noRecords());
const isEmpty = (records: Records) => JSON.stringify(records) === NONE;
const same = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
	one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);

/** A reader that knows what it has read. */
export interface Remembering {
	read: (file: ContentFile) => FileReading;
	/** Forgets every file but these: one that was deleted and comes again is a new one. */
	keepOnly: (files: readonly ContentFile[]) => void;
}

/** Reads a file again only where its bytes are others. With `keepLast` a file that cannot be read counts as it was when it last could. */
export function remembering(read: (file: ContentFile) => FileReading, { keepLast = false } = {}): Remembering {
	const known = new Map<string, { bytes: Uint8Array | undefined; reading: FileReading }>();
	return {
		read: (file) => {
			const before = known.get(file.path);
			if (before && same(before.bytes, file.bytes)) return before.reading;
			const fresh = read(file);
			const isLost = fresh.issues.length > 0 && isEmpty(fresh.records);
			const reading = keepLast && before && isLost ? { records: before.reading.records, issues: fresh.issues } : fresh;
			known.set(file.path, { bytes: file.bytes, reading });
			return reading;
		},
		keepOnly: (files) => {
			const present = new Set(files.map(({ path }) => path));
			for (const path of known.keys()) if (!present.has(path)) known.delete(path);
		},
	};
}
