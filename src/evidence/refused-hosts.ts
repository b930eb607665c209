/**
 * Hosts that are no work’s own page: document-sharing sites, mirrors, social networks of papers, job boards and aggregators. A name without a dot
 * is any host with that label (`scribd` is `www.scribd.com`), one with a dot is that domain and what lies below it.
 */
const REFUSED = [
	// sites on which anybody puts documents, and their copies
	...['cupdf', 'docplayer', 'docsbay', 'docslib', 'fdocuments', 'healthdocbox', 'kipdf', 'paperzz', 'pdfslide', 'pitchsend', 'readkong'],
	...['scribd', 'slideshare', 'studylib', 'coursehero', 'vdocuments', 'vdocument', 'yumpu', 'documents.pub', '5y1.org'],
	// copies and lists of papers that are not the publisher’s
	...['academia.edu', 'biomaterialdatabase', 'discovery.researcher.life', 'globalauthorid', 'heraldopenaccess', 'litmetric'],
	...['dendrimerweb', 'ouci.dntb.gov.ua', 'researchgate', 'sciety', 'wixsite'],
	// boards on which others’ posts are advertised
	...['career.com', 'careersingovernment', 'cvresumenest', 'drjobpro', 'freshgovjobs', 'hospitalcareers', 'indeed', 'jobcrush', 'jobs.ca'],
	...['jobsincare', 'jobusa', 'jobvisa', 'nhsjobs.com', 'remotescout24', 'talent.com', 'trabajo.org'],
] as const;

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/iu;

/** What of a web address is refused as a work’s printed address: its host, or nothing. */
export function refusedHost(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const host = new URL(address).hostname.toLowerCase();
	const labels = host.split('.');
	const refused =
		IP_ADDRESS.test(host) ||
		REFUSED.some((name) => (name.includes('.') ? host === name || host.endsWith(`.${name}`) : labels.includes(name)));
	return refused ? host : undefined;
}
