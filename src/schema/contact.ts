import { z } from 'astro/zod';
import { isWebAddress } from './words.ts';

/** What stands in a web address for what somebody reports. */
const REPORTED = '{report}';

const MAIL = /^mailto:[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/;
/** The list of issues of GitHub, Codeberg and Gitea, whose form for a new one takes its title from the address. */
const ISSUES = /\/issues\/?$/;

/** Where readers report a mistake or a barrier; what is reported can be filled in. */
export const contact = z
	.string()
	.refine(
		(text) => MAIL.test(text) || (isWebAddress(text.replace(REPORTED, 'x')) && (text.includes(REPORTED) || ISSUES.test(text))),
		'write `mailto:` and an address, a list of issues that ends in `/issues`, or the address of a form with `{report}` where the mistake’s place goes',
	);

/** The address at which something is reported, with what it is filled in: a line, and further words where the place takes them. */
export function reportAddress(contact: string, line: string, more: string): string {
	const [title, body] = [encodeURIComponent(line), encodeURIComponent(more)];
	if (MAIL.test(contact)) return `${contact}?subject=${title}&body=${body}`;
	if (contact.includes(REPORTED)) return contact.replace(REPORTED, title);
	return `${contact.replace(/\/$/, '')}/new?title=${title}&body=${body}`;
}

/** Where everything that was reported, or the form for it, is to be seen; the address without its scheme. */
export const contactWords = (contact: string) => contact.replace(/^(?:https?:\/\/|mailto:)/, '').replace(REPORTED, '');
