import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../src/build/user-error.ts';
import { toCitationFile } from '../src/export/citation-cff.ts';
import { guide as schema } from '../src/schema/guide.ts';

const FILE = 'CITATION.cff';
const GUIDE = 'src/content/guide.yaml';
/** The address in the file is the one that stands for the guide, whatever a host sets. */
const ADDRESS = 'https://peer-support-guide.example/';

/** Whether the content is that of this repository: `CITATION.cff` is of no other. */
const isOwn = (content: string) => resolve(content, 'guide.yaml') === resolve(GUIDE);

/** What `CITATION.cff` is to hold; nothing where `guide.yaml` has a fault, which the check says. */
function wanted(): string | undefined {
	const read = schema.safeParse(parse(readFileSync(GUIDE, 'utf8')));
	return read.success ? toCitationFile(read.data, ADDRESS) : undefined;
}
const isNew = (text: string) => !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;

/** Writes `CITATION.cff` from `guide.yaml`; says so where it was another. */
export function writeCitationFile(content = 'src/content'): void {
	const text = isOwn(content) ? wanted() : undefined;
	if (text === undefined || !isNew(text)) return;
	writeFileSync(FILE, text);
	console.log(`Wrote ${FILE} from ${GUIDE}.`);
}

/** Refuses a `CITATION.cff` that is not of `guide.yaml`. */
export function checkCitationFile(content: string): void {
	const text = isOwn(content) ? wanted() : undefined;
	if (text === undefined || !isNew(text)) return;
	const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
	const line = text.split('\n').findIndex((one, place) => one !== lines[place]) + 1;
	throw new UserError(`${FILE}:${line}  citation-file  not of ${GUIDE} → run \`npm run format\`, which writes it`);
}
