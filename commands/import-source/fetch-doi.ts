import { UserError } from '../../src/build/user-error.ts';
import { doiAddress } from '../../src/schema/identifiers.ts';

/** A DOI as it is copied: bare, with `doi:` or as an address. */
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(?<doi>10\.\d{4,9}\/\S+)$/i;

/** The DOI that a word of the command line is; nothing where it names a file. */
export const doiIn = (word: string) => DOI.exec(word)?.groups?.['doi'];

/** How long a registry may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** What the registry of a DOI says of its work, as CSL-JSON. Refuses in one line where it cannot be asked or knows nothing of it. */
export async function fetchDoi(doi: string, get: typeof fetch = fetch): Promise<string> {
	const refuse = (rule: string, found: string) =>
		new UserError(`${doi}:1  ${rule}  ${found} → export the reference from its own page as .ris or .bib, and give that file`);
	let answer: Response;
	try {
		answer = await get(doiAddress(doi), {
			headers: { accept: 'application/vnd.citationstyles.csl+json' },
			signal: AbortSignal.timeout(PATIENCE),
		});
	} catch {
		throw refuse('no-network', 'doi.org cannot be reached from here');
	}
	if (!answer.ok) throw refuse('unknown-doi', `doi.org does not know it (${answer.status})`);
	return answer.text();
}
