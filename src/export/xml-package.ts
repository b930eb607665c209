import { strToU8, type Zippable, zipSync } from 'fflate';

/** What Word files and e-books have in common: an archive of files of XML. */

/** Escapes words for XML; characters that XML 1.0 does not have are left out. */
export const escapeXml = (text: string) =>
	text

		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** A day of an edition, `2026-12-01`, as the moment that the metadata of a package asks for: no clock is read, so that the same guide is the same bytes. */
export const moment = (day: string) => `${day}T00:00:00Z`;

/**
 * Files by name as the bytes of a zip archive, in their order: the same bytes for the same files. Text is compressed, bytes are stored as they are. The
 * time of every file is that of zip’s own beginning.
 */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(
		([name, content]) => [name, typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]] as const,
	);
	// fflate takes the time of day of this machine’s zone: a date without one is the same everywhere.
	const mtime = new Date(1980, 0, 1);
	return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime, os: 0 }) as Uint8Array<ArrayBuffer>;
}
