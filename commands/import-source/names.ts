/** Words that stand in the names of bodies and in no person’s. */
const OF_BODIES =
	/\b(?:Administration|Agency|Alliance|Association|Authority|Board|Centre|Center|Coalition|Collaboration|Collaborative|College|Commission|Committee|Consortium|Council|Department|Executive|Federation|Foundation|Government|Group|Health|Institutes?|Ministry|Network|NHS|Office|Organi[sz]ation|Programme|Services?|Society|Team|Trust|University)\b/u;
/** Initials of given names, with full stops or without. */
const INITIALS = /^(?:\p{Lu}[\p{L}]?\.?[\s-]?){1,4}$/u;
/** `Doe A` and `van der Berg AB`, as Cochrane and PubMed write a person. */
const SHORT_NAME =
	/^(?<family>(?:\p{Ll}+ )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?<given>(?!UK$|US$|USA$|EU$|NHS$|WHO$)\p{Lu}{1,3})$/u;

/** Whether a name is that of a body, though it is written as a person’s. */
export const isBody = (name: string) => {
	const [, given = ''] = name.split(/, ?/);
	return /[\s,]/.test(name) && OF_BODIES.test(name) && !INITIALS.test(given) && !SHORT_NAME.test(name);
};

/** `and others` and `et al.`, alone or behind a name. */
const MORE = /[,;\s]*(?:\bet\.? al\b\.?|\band others\b|^others$)[.,;\s]*$/iu;

/** Whether a name is none, and says that there are more. */
export const isMore = (name: string) => name.replace(MORE, '').trim() === '';

/** Said of a list of authors that is not whole. */
export const MORE_AUTHORS = 'author: the list ends with “and others” or “et al.” → add the names that are missing';

/** What a list of names says, one by one: several in one field apart, and whether it says that there are more. */
export function separate(written: readonly string[]): { names: string[]; hasMore: boolean } {
	let hasMore = false;
	const names = written.flatMap((field) => {
		const whole = field.replace(MORE, '');
		hasMore ||= whole !== field;
		return (isList(whole) ? whole.split(/\s*;\s*/) : whole.split(/(?<=\s\p{Lu}{1,3}), (?=\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:,|$))/u))
			.map((name) => name.trim())
			.filter(Boolean);
	});
	return { names, hasMore };
}

/** Whether a field holds several persons with semicolons between them, each with a comma or with initials. */
const isList = (field: string) => {
	const parts = field.split(';').filter((part) => part.trim());
	return parts.length > 1 && parts.every((part) => part.includes(',') || SHORT_NAME.test(part.trim()));
};

/** A name as RIS and PubMed write it, `Family, Given, Suffix`, or a body’s. */
export function toName(name: string): Record<string, string> {
	if (isBody(name)) return { literal: name };
	const [family = '', given, suffix] = name.split(/, ?/);
	if (given !== undefined) return { family, ...(given && { given }), ...(suffix !== undefined && { suffix }) };
	const short = SHORT_NAME.exec(name)?.groups;
	return short ? { family: short['family'] ?? '', given: short['given'] ?? '' } : { literal: name };
}
